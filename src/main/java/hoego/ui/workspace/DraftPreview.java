package hoego.ui.workspace;

import hoego.export.ExportWords;
import hoego.export.PostHeader;
import hoego.export.PostTemplate;
import hoego.export.SiteMarkdown;
import hoego.language.Messages;
import hoego.markdown.Markdown;
import hoego.markdown.RenderedPost;
import hoego.post.FrontMatter;
import hoego.post.Post;
import hoego.post.PostPlace;
import hoego.post.PostSource;
import hoego.site.ImageLookup;
import hoego.site.JekyllSite;
import hoego.site.SiteRoot;
import hoego.ui.action.Texts;
import hoego.ui.preview.PreviewImages;
import hoego.ui.preview.PreviewPane;
import hoego.ui.preview.PreviewProtocol;
import hoego.ui.task.Latest;
import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A post that is not there yet, as it will look and as it will be written. FX thread only. */
final class DraftPreview extends BorderPane {
  private record Drawn(String header, RenderedPost post) {}

  private record Shown(Path path, String text) {}

  private final Texts texts;
  private final Path opened;
  private final String markdown;
  private final PreviewPane page;
  private final TextArea source = new TextArea();
  private final Label problem = new Label();
  private final Label nothing = new Label();
  private final HBox views = new HBox();
  private final StackPane middle = new StackPane();
  private final Latest lane = new Latest();
  private final PageDrawings drawings = new PageDrawings(this::render);
  private @Nullable Shown shown;

  /** For the lane only: the site as it was when the first post of it was drawn. */
  private @Nullable JekyllSite site;

  /**
   * An empty one.
   *
   * @param markdown see {@link FolderChoices}
   * @param page shown by nobody else meanwhile
   */
  DraftPreview(Texts texts, Path opened, String markdown, PreviewPane page) {
    this.markdown = markdown;
    this.texts = texts;
    this.opened = opened;
    this.page = page;
    drawings.begin();
    getStyleClass().add("draft-preview");
    source.setId("new-sample");
    source.setEditable(false);
    source.setWrapText(true);
    source.getStyleClass().add("code-field");
    source.setAccessibleText(texts.now("new.view-text"));
    problem.setId("new-template-problem");
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    problem.getStyleClass().add("draft-problem");
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.managedProperty());
    ToggleGroup shownAs = new ToggleGroup();
    RadioButton look = view("new-view-preview", "new.view-preview", shownAs);
    RadioButton text = view("new-view-text", "new.view-text", shownAs);
    look.setSelected(true);
    page.visibleProperty().bind(look.selectedProperty());
    source.visibleProperty().bind(text.selectedProperty());
    views.getChildren().addAll(look, text);
    views.getStyleClass().add("segments");
    views.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    nothing.getStyleClass().add("draft-nothing");
    nothing.setVisible(false);
    middle.getChildren().addAll(source, nothing);
    setCenter(middle);
    setBottom(problem);
  }

  /** The switch between page and text, for whoever has room for it. */
  Node views() {
    return views;
  }

  /**
   * Brings the page in, and makes it where it is not made yet, which is costly: for after the
   * dialog has been painted. Until then what is round it has no style that it could be drawn in.
   */
  void start() {
    middle.getChildren().addFirst(page);
    page.start();
  }

  /**
   * Shows a post that is to be at {@code path}.
   *
   * @param text empty for none
   * @param wrong what is wrong with it, empty for nothing
   * @param none what is said where there is no text
   */
  void show(Path path, String text, String wrong, String none) {
    nothing.setText(none);
    nothing.setVisible(text.isEmpty());
    source.setText(text);
    problem.setText(wrong);
    shown = new Shown(path, text);
    render();
  }

  private RadioButton view(String id, String key, ToggleGroup group) {
    RadioButton button = new RadioButton(texts.now(key));
    button.setId(id);
    button.getStyleClass().add("segment");
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void render() {
    Shown now = shown;
    if (now == null) {
      return;
    }
    Messages messages = texts.messagesProperty().get();
    lane.submit(
        () -> drawn(now, messages),
        drawn -> {
          if (now == shown) {
            page.show(drawn.header(), drawn.post());
          }
        },
        problem ->
            System.getLogger("hoego").log(System.Logger.Level.ERROR, "rendering failed", problem));
  }

  private Drawn drawn(Shown now, Messages messages) throws InterruptedException {
    if (now.text().isEmpty()) {
      return new Drawn("", RenderedPost.NONE);
    }
    Path root = SiteRoot.find(now.path(), opened);
    JekyllSite known = site == null ? JekyllSite.read(root, markdown) : site;
    site = known;
    ExportWords words = new ExportWords(messages);
    PostSource parts = PostSource.of(now.text());
    FrontMatter matter = FrontMatter.of(parts);
    PreviewImages images =
        new PreviewImages(
            PreviewProtocol.installed(),
            new ImageLookup(root, now.path(), matter.imageFolder().orElse(""), known::settings),
            root,
            messages,
            new PreviewImages.Elsewhere.Left());
    var templated = PostTemplate.evaluate(() -> known, now.path(), parts, words);
    Markdown renderer = new Markdown(words.page());
    RenderedPost post =
        drawings
            .page(
                parts.body().indexOf('$') >= 0 && known.takesDollars(now.path(), matter),
                drawn ->
                    renderer.render(
                        now.text(),
                        parts.bodyStart(),
                        images,
                        templated,
                        SiteMarkdown.of(known.settings()),
                        drawn))
            .page();
    String name = String.valueOf(now.path().getFileName());
    Post header =
        Post.of(PostPlace.of("_posts/" + name), now.text(), Instant.now(), known.settings().zone());
    return new Drawn(PostHeader.html(header, matter, known.settings(), post, images, words), post);
  }
}
