package hoego.ui.preview;

import hoego.web.WebPictures;
import java.io.IOException;

/** A picture of the web, which the writer has allowed and Hoego has fetched. */
record WebPicture(WebPictures web, String address) implements Shown {
  @Override
  public byte[] bytes() throws IOException {
    return web.bytes(address).orElseThrow(() -> new IOException("not kept any more"));
  }
}
