package hoego.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/** What the libraries can do before any feature: a text area, and a WebView beside if asked for. */
public final class Floor extends Application {
  /** Begins with the post that the arguments name. */
  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) throws IOException {
    StyleClassedTextArea area = new StyleClassedTextArea();
    area.setWrapText(true);
    Path fonts = Path.of(System.getProperty("hoego.home"), "lib", "fonts");
    Font.loadFont(fonts.resolve("Pretendard-Regular.otf").toUri().toString(), 16);
    area.setStyle("-fx-font: 16px Pretendard");
    area.replaceText(Files.readString(Path.of(getParameters().getRaw().getFirst())));
    Node beside = new StackPane();
    if (getParameters().getRaw().contains("--web-view")) {
      WebView view = new WebView();
      view.getEngine().loadContent("<p>" + "회고를 쓴다. ".repeat(400));
      beside = view;
    }
    stage.setScene(new Scene(new SplitPane(new VirtualizedScrollPane<>(area), beside), 1400, 900));
    stage.setTitle("Floor");
    stage.show();
    area.requestFocus();
  }
}
