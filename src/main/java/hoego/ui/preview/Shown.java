package hoego.ui.preview;

import java.io.IOException;

/** A picture that the preview can load. */
sealed interface Shown permits Picture, DrawnPicture, WebPicture {
  /** Its file's content. */
  byte[] bytes() throws IOException;
}
