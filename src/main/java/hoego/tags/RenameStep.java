package hoego.tags;

import hoego.file.TextFile;
import hoego.library.PostEntry;
import org.jspecify.annotations.Nullable;

/** What a rename comes to in one post that has the name. */
public sealed interface RenameStep {
  /** The post. */
  PostEntry entry();

  /**
   * It can be changed.
   *
   * @param file as it was read
   * @param unsaved the text of the editor where that is another one, null where it isn't
   */
  record Change(
      PostEntry entry, TextFile file, @Nullable String unsaved, TagRename.Outcome.Edit edit)
      implements RenameStep {}

  /** It has to be left to the writer. */
  record Left(PostEntry entry, Reason reason) implements RenameStep {}

  /** Why a post is left as it is. */
  enum Reason {
    /** The file can't be read. */
    UNREADABLE("tags.left-unreadable"),
    /** The file can't be written, or not without loss. */
    READ_ONLY("tags.left-read-only"),
    /** The category is the name of a folder. */
    FOLDER_NAME("tags.left-folder"),
    /** The front matter can't be read. */
    BROKEN("tags.left-broken"),
    /** Others lean on the value, or it leans on another. */
    ALIAS("tags.left-alias"),
    /** The value is of a form that is not edited. */
    ODD_FORM("tags.left-odd");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    /** The key of the words for it. */
    public String key() {
      return key;
    }
  }
}
