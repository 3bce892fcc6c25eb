package hoego.tags;

import hoego.post.FrontMatter;
import hoego.post.FrontMatterEntry;
import hoego.post.Post;
import java.util.List;

/** What posts are sorted by, with the meaning that Jekyll gives it. */
public enum TagKind {
  TAG,
  CATEGORY;

  /** A post's own, as Jekyll reads its front matter. */
  List<String> of(FrontMatter matter) {
    return this == TAG ? matter.tags() : matter.categories();
  }

  /** A listed post's, those of the folders above it included. */
  public List<String> of(Post post) {
    return this == TAG ? post.tags() : post.categories();
  }

  /** The keys that count in a post: of {@code tag} and {@code tags} only one does. */
  List<String> keys(FrontMatter matter) {
    if (this == CATEGORY) {
      return List.of("categories", "category");
    }
    boolean single =
        matter
            .entry("tag")
            .filter(tag -> !tag.isFalsy() && tag.kind() != FrontMatterEntry.Kind.MAP)
            .isPresent();
    return List.of(single ? "tag" : "tags");
  }
}
