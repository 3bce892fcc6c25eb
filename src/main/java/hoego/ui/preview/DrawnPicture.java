package hoego.ui.preview;

/** A picture that was drawn here and is in no file. */
record DrawnPicture(byte[] bytes) implements Shown {}
