package hoego.ui.editor;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;

/** Takes the pictures that are pasted into the text or dropped on it. FX thread only. */
public interface Pictures {
  /** Takes files, which may be no pictures, to be put in where the caret is. */
  void files(List<Path> files);

  /**
   * Takes a picture that is in no file.
   *
   * @param name what it is called where it comes from; empty for nothing
   */
  void picture(Image picture, String name);

  /** Takes nothing. */
  static Pictures none() {
    return new Pictures() {
      @Override
      public void files(List<Path> files) {}

      @Override
      public void picture(Image picture, String name) {}
    };
  }
}
