package hoego.ui.workspace;

import hoego.file.ReadOnlyReason;
import hoego.file.TextFile;
import hoego.ui.action.Texts;
import hoego.ui.editor.Banner;
import hoego.ui.editor.EditorPane;
import hoego.ui.editor.InputMethods;
import hoego.ui.editor.Placeholder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the editor says above the text of the open post, and in place of it. FX thread only. */
final class Notices {
  /** What can be done about a conflict. */
  interface Choices {
    /** Writes the writer's text over the version they have seen. */
    default void keepMine(OpenPost post, TextFile seen) {}

    /** Takes the version on the disk in place of the text. */
    default void takeTheirs(OpenPost post, TextFile theirs) {}

    /** Shows both. */
    default void seeBoth(OpenPost post, TextFile theirs) {}

    /** Writes a file that is gone anew. */
    default void writeAgain(OpenPost post) {}
  }

  private final Texts texts;
  private final EditorPane editor;
  private final Supplier<@Nullable OpenPost> open;
  private Choices choices = new Choices() {};
  private @Nullable Banner passing;
  private boolean losing = InputMethods.loseSyllables(System.getenv());
  private Consumer<Boolean> onSyllables = compose -> {};

  /**
   * Notices above the text.
   *
   * @param open the post in the editor: what is said of another one is not for its reader
   */
  Notices(Texts texts, EditorPane editor, Supplier<@Nullable OpenPost> open) {
    this.texts = texts;
    this.editor = editor;
    this.open = open;
  }

  /** What the choices of its banners do, each for the post and the version that it speaks of. */
  void setChoices(Choices choices) {
    this.choices = choices;
  }

  /** Hears whether the open post's syllables are to be put together, or left as they are. */
  void setOnSyllables(Consumer<Boolean> listener) {
    onSyllables = listener;
  }

  /** Says what is to be said of a post now; what was said of a save before is gone. */
  void update(OpenPost post) {
    if (post == open.get()) {
      passing = null;
      show(post);
    }
  }

  /** Says what was done, until there is something else to say. */
  void done(OpenPost post, ObservableValue<String> text, List<Banner.Choice> choices) {
    if (post == open.get()) {
      passing = new Banner(Banner.Kind.INFO, text, choices);
      show(post);
    }
  }

  /** Says that a save didn't work. */
  void failed(OpenPost post, String text, List<Banner.Choice> choices) {
    if (post == open.get()) {
      passing = new Banner(Banner.Kind.DANGER, constant(text), choices);
      show(post);
    }
  }

  /** Stands in place of the text of a post that can't be read. */
  void unreadable(Path path, String reason, Runnable again) {
    editor.setPlaceholder(
        new Placeholder(
            "bi-file-earmark-x",
            texts.of("unreadable.title", path.getFileName()),
            constant(reason),
            List.of(new Banner.Choice("read-again", texts.of("unreadable.again"), again))));
  }

  private void show(OpenPost post) {
    List<Banner> banners = new ArrayList<>();
    TextFile theirs = post.theirs();
    if (theirs != null) {
      banners.add(
          new Banner(
              Banner.Kind.WARNING,
              texts.of("conflict.text", post.path().getFileName()),
              List.of(
                  new Banner.Choice(
                      "conflict-both",
                      texts.of("conflict.both"),
                      () -> choices.seeBoth(post, theirs)),
                  new Banner.Choice(
                      "conflict-mine",
                      texts.of("conflict.mine"),
                      () -> choices.keepMine(post, theirs)),
                  new Banner.Choice(
                      "conflict-theirs",
                      texts.of("conflict.theirs"),
                      () -> choices.takeTheirs(post, theirs)))));
    }
    if (post.gone()) {
      banners.add(
          new Banner(
              Banner.Kind.WARNING,
              texts.of("gone.text", post.path()),
              List.of(
                  new Banner.Choice(
                      "gone-write", texts.of("gone.write"), () -> choices.writeAgain(post)))));
    }
    post.file().readOnly().ifPresent(reason -> banners.add(readOnly(reason, post.path())));
    if (editor.hasLongLines()) {
      banners.add(new Banner(Banner.Kind.INFO, texts.of("editor.long-line"), List.of()));
    }
    if (post.syllablesApart() && post.editable()) {
      banners.add(
          new Banner(
              Banner.Kind.INFO,
              texts.of("syllables.text"),
              List.of(
                  new Banner.Choice(
                      "syllables-compose",
                      texts.of("syllables.compose"),
                      () -> onSyllables.accept(true)),
                  new Banner.Choice(
                      "syllables-leave",
                      texts.of("syllables.leave"),
                      () -> onSyllables.accept(false)))));
    }
    if (losing && post.editable()) {
      banners.add(
          new Banner(
              Banner.Kind.WARNING,
              texts.of("input-method.xim"),
              List.of(
                  new Banner.Choice(
                      "input-method-known",
                      texts.of("input-method.known"),
                      () -> {
                        losing = false;
                        show(post);
                      }))));
    }
    if (passing != null) {
      banners.add(passing);
    }
    editor.setBanners(banners);
  }

  private Banner readOnly(ReadOnlyReason reason, Path path) {
    ObservableValue<String> text =
        switch (reason) {
          case ReadOnlyReason.NotDecodable bad ->
              texts.of("read-only.not-decodable", path.getFileName(), bad.offset() + 1);
          case ReadOnlyReason.NotWritable denied ->
              texts.of("read-only.not-writable", path.getFileName());
          case ReadOnlyReason.TooLarge large ->
              texts.of("read-only.too-large", path.getFileName(), large.size() >> 20);
        };
    return new Banner(Banner.Kind.INFO, text, List.of());
  }

  private static ObservableValue<String> constant(String text) {
    return new javafx.beans.property.SimpleStringProperty(text);
  }
}
