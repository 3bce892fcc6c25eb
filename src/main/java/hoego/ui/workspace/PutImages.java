package hoego.ui.workspace;

import hoego.editing.Images;
import hoego.file.Disk;
import hoego.file.Encoding;
import hoego.library.PostEntry;
import hoego.library.PostIndex;
import hoego.post.FrontMatter;
import hoego.post.PostFileName;
import hoego.post.PostSource;
import hoego.site.ImageFacts;
import hoego.site.ImageHabit;
import hoego.site.ImageHome;
import hoego.site.ImageLookup;
import hoego.site.ImageName;
import hoego.site.SiteRoot;
import hoego.site.SiteSettings;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import hoego.ui.editor.Pictures;
import hoego.ui.task.Background;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Puts images into the open post: pasted, dropped or chosen, copied into the folder of the post's
 * images. FX thread only; looking and copying are done off it.
 */
final class PutImages implements Pictures {
  /** How many posts are read to see where their images are. */
  private static final int MOST_POSTS = 60;

  private static final int MOST_BYTES_OF_POST = 64 * 1024;

  /** What the writer brings, before anything is known of it. */
  private interface Brought {
    List<IncomingImage.Looked> look();
  }

  private record Prepared(ImageHome home, @Nullable ImageOffer offer, List<String> refused) {}

  private final Texts texts;
  private final Dialogs dialogs;
  private final EditorPane editor;
  private final Editing editing;
  private final OpenFolder folder;
  private final Exporting.Chooser chooser;
  private final Supplier<@Nullable Window> owner;
  private final ImageDialog dialog;
  private @Nullable Path chosenFrom;
  private boolean asking;

  PutImages(
      Texts texts,
      Dialogs dialogs,
      EditorPane editor,
      Editing editing,
      OpenFolder folder,
      Exporting.Chooser chooser,
      Supplier<@Nullable Window> owner) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.editor = editor;
    this.editing = editing;
    this.folder = folder;
    this.chooser = chooser;
    this.owner = owner;
    this.dialog = new ImageDialog(texts, dialogs);
    editor.pasting().setPictures(this);
  }

  /** Says what the command does while the post can be changed. */
  void bind(Actions actions) {
    actions.on(Command.IMAGE, editor.editableProperty(), this::choose);
  }

  private void choose() {
    Window window = owner.get();
    if (window == null) {
      return;
    }
    editor.endComposition();
    List<File> chosen =
        chooser.images(window, texts.now("images.choose"), texts.now("images.kinds"), chosenFrom);
    if (!chosen.isEmpty()) {
      chosenFrom = chosen.getFirst().toPath().toAbsolutePath().getParent();
      files(chosen.stream().map(File::toPath).toList());
    }
  }

  @Override
  public void files(List<Path> files) {
    put(() -> files.stream().map(IncomingImage::of).toList(), "");
  }

  @Override
  public void picture(Image picture, String name) {
    OpenPost post = editing.postProperty().get();
    if (post != null) {
      String slug = slug(post.path());
      put(
          () -> List.of(IncomingImage.of(picture, name.isBlank() ? slug : name)),
          name.isBlank() ? slug : "");
    }
  }

  /**
   * @param numbered what the image is called with a number behind; empty where it has a name
   */
  private void put(Brought brought, String numbered) {
    OpenPost post = editing.postProperty().get();
    if (post == null || !post.editable() || asking) {
      return;
    }
    asking = true;
    // The dialog takes the keyboard: what is being composed belongs to the post.
    editor.endComposition();
    String text = editor.text();
    String selected = editor.state().selected();
    Path opened = Optional.ofNullable(folder.folderProperty().get()).orElse(post.path());
    PostIndex index = folder.indexProperty().get();
    Background.run(
        () -> prepared(brought.look(), numbered, post.path(), text, selected, opened, index),
        prepared -> {
          try {
            ask(post, prepared);
          } finally {
            asking = false;
          }
        },
        problem -> {
          asking = false;
          dialogs.tell(
              texts.now("dialog.failed"),
              texts.now("images.failed"),
              Troubles.text(problem, post.path(), texts));
        });
  }

  private Prepared prepared(
      List<IncomingImage.Looked> looked,
      String numbered,
      Path post,
      String text,
      String selected,
      Path opened,
      PostIndex index) {
    Path root = SiteRoot.find(post, opened);
    SiteSettings settings = SiteSettings.read(root);
    ImageHome home =
        new ImageHabit(root, post, settings, LocalDate.now(settings.zone()))
            .home(text, neighbours(index, post));
    List<IncomingImage> good = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (IncomingImage.Looked each : looked) {
      switch (each) {
        case IncomingImage.Looked.Good(IncomingImage image) -> good.add(image);
        case IncomingImage.Looked.Refused(String name, ImageFacts.Refusal why) ->
            refused.add(
                texts.now(
                    key(why),
                    name,
                    ImageFacts.MOST_BYTES >> 20,
                    ImageFacts.MOST_PIXELS / 1_000_000));
      }
    }
    if (!(home instanceof ImageHome.Folder where) || good.isEmpty()) {
      return new Prepared(home, null, refused);
    }
    String imageFolder = FrontMatter.of(PostSource.of(text)).imageFolder().orElse("");
    ImageOffer.Place place =
        new ImageOffer.Place(
            where, root, post, new ImageLookup(root, post, imageFolder, () -> settings));
    Set<String> taken = place.takenNames();
    List<ImageOffer.Item> items = new ArrayList<>();
    for (IncomingImage image : good) {
      Optional<String> link = image.file() == null ? Optional.empty() : place.link(image.file());
      ImageName name =
          numbered.isEmpty()
              ? image.name().free(each -> taken.contains(ImageName.folded(each)))
              : image.name().firstNumber(each -> taken.contains(ImageName.folded(each)));
      if (link.isEmpty()) {
        taken.add(ImageName.folded(name.name()));
      }
      boolean means = good.size() == 1 && !selected.isBlank() && selected.indexOf('\n') < 0;
      String words = numbered.isEmpty() ? image.alt() : ImageName.words(name.name());
      items.add(new ImageOffer.Item(image.called(name, means ? selected.strip() : words), link));
    }
    return new Prepared(home, new ImageOffer(place, items), refused);
  }

  private void ask(OpenPost post, Prepared prepared) {
    if (prepared.offer() == null) {
      refuse(prepared);
      return;
    }
    List<ImageOffer.Placed> placed = dialog.ask(prepared.offer(), prepared.refused());
    if (placed.isEmpty()) {
      return;
    }
    List<Images.Image> images =
        placed.stream().map(each -> new Images.Image(each.alt(), each.address())).toList();
    if (post != editing.postProperty().get() || !editor.edit(Images.put(images))) {
      dialogs.tell(
          texts.now("images.title"),
          texts.now("images.left", post.path().getFileName()),
          placed.stream()
              .map(each -> each.file() + "\n![" + each.alt() + "](" + each.address() + ")")
              .collect(Collectors.joining("\n\n")));
      return;
    }
    editor.focus();
  }

  private void refuse(Prepared prepared) {
    switch (prepared.home()) {
      case ImageHome.Elsewhere(String url) ->
          dialogs.tell(
              texts.now("images.title"),
              texts.now("images.no-place"),
              texts.now("images.elsewhere", url));
      case ImageHome.Outside(String imageFolder) ->
          dialogs.tell(
              texts.now("images.title"),
              texts.now("images.no-place"),
              texts.now("images.outside", imageFolder));
      case ImageHome.Folder none ->
          dialogs.tell(
              texts.now("images.title"),
              texts.now("images.none"),
              String.join("\n", prepared.refused()));
    }
  }

  private static String key(ImageFacts.Refusal why) {
    return switch (why) {
      case UNKNOWN_KIND -> "images.refused-kind";
      case TOO_LARGE -> "images.refused-large";
      case UNREADABLE -> "images.refused-unreadable";
    };
  }

  private static String slug(Path post) {
    String file = String.valueOf(post.getFileName());
    return PostFileName.parse(file)
        .map(PostFileName::slug)
        .filter(slug -> !slug.isBlank())
        .orElse(PostFileName.withoutExtension(file));
  }

  private static List<ImageHabit.Neighbour> neighbours(PostIndex index, Path post) {
    List<ImageHabit.Neighbour> neighbours = new ArrayList<>();
    for (Path path : newestFirst(index, post)) {
      if (neighbours.size() == MOST_POSTS) {
        break;
      }
      if (path.equals(post)) {
        continue;
      }
      try {
        byte[] bytes = Disk.readPrefix(path, MOST_BYTES_OF_POST);
        String text = Encoding.decodeLeniently(bytes).replace("\r\n", "\n");
        neighbours.add(new ImageHabit.Neighbour(path, text));
      } catch (IOException unreadable) {
        // Another post shows the habit as well.
      }
    }
    return neighbours;
  }

  /** Before the folder has been read, the posts beside this one show the habit. */
  private static List<Path> newestFirst(PostIndex index, Path post) {
    Path parent = post.getParent();
    if (!index.entries().isEmpty() || parent == null) {
      return index.entries().stream().map(PostEntry::path).toList();
    }
    try {
      return Disk.children(parent).reversed().stream()
          .filter(path -> PostFileName.isMarkdown(path.getFileName().toString()))
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
