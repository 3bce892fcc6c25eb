package hoego.form;

import hoego.library.NewPostPlace;
import hoego.library.PostIndex;
import hoego.post.FolderKeys;
import hoego.tags.TagCount;
import hoego.tags.TagKind;
import java.util.List;

/**
 * What a form learns from a folder's posts; immutable.
 *
 * @param keys their keys
 * @param tags their tags, the most used first
 * @param categories their categories, the most used first
 */
public record FolderFacts(FolderKeys keys, List<TagCount> tags, List<TagCount> categories) {
  /** Of a folder without posts. */
  public static final FolderFacts NONE = new FolderFacts(FolderKeys.NONE, List.of(), List.of());

  public FolderFacts {
    tags = List.copyOf(tags);
    categories = List.copyOf(categories);
  }

  /** Learns from a folder's posts; reads some of them from the disk. */
  public static FolderFacts learn(PostIndex index) {
    return new FolderFacts(
        FolderKeys.learn(NewPostPlace.samples(index)),
        TagCount.of(index, TagKind.TAG),
        TagCount.of(index, TagKind.CATEGORY));
  }

  /** The names that a key's list may have, the most used first; none for any other key. */
  public List<TagCount> names(String key) {
    return switch (key) {
      case "tags", "tag" -> tags;
      case "categories", "category" -> categories;
      default -> List.of();
    };
  }
}
