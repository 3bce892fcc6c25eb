package hoego.ui;

import hoego.library.PostEntry;
import hoego.markdown.Heading;
import hoego.markdown.RenderedPost;
import hoego.settings.Session;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Keymap;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import hoego.ui.outline.OutlinePane;
import hoego.ui.palette.Item;
import hoego.ui.palette.Palette;
import hoego.ui.window.Overlay;
import hoego.ui.workspace.Workspace;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;

/** The ways about: palette and outline, told of what there is and of what was used. */
final class Navigation {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  /** What stands in the palette already, or means nothing while it is open. */
  private static final Set<Command> NOT_OFFERED =
      Set.of(
          Command.GO_TO,
          Command.COMMANDS,
          Command.CUT,
          Command.COPY,
          Command.PASTE,
          Command.SELECT_ALL);

  private final Texts texts;
  private final Actions actions;
  private final Keymap keymap;
  private final Workspace workspace;
  private final Overlay overlay;
  private final Palette palette;
  private final List<String> recent;

  /** Kept here, or the binding would be forgotten together with its listener. */
  private final ObservableValue<int[]> caret;

  Navigation(
      Texts texts,
      Actions actions,
      Keymap keymap,
      Workspace workspace,
      EditorPane editor,
      OutlinePane outline,
      Overlay overlay,
      Session session) {
    this.texts = texts;
    this.actions = actions;
    this.keymap = keymap;
    this.workspace = workspace;
    this.overlay = overlay;
    recent = new ArrayList<>(session.recent());
    palette = new Palette(texts, this::items, this::recent);
    palette.setOnChoose(this::choose);
    actions.on(Command.GO_TO, () -> toggle(false));
    actions.on(Command.COMMANDS, () -> toggle(true));
    workspace.setMemory(this::recent, this::used);
    outline.setOnGo(workspace::goToLine);
    outline.setOnLeave(editor::focus);
    workspace
        .renderedProperty()
        .addListener((of, was, is) -> outline.show(is == null ? List.of() : is.outline()));
    caret = editor.caretProperty();
    caret.addListener((of, was, is) -> outline.setCaretLine(is[0] - 1));
    workspace
        .openPathProperty()
        .addListener(
            (of, was, is) -> {
              if (is != null) {
                used(is.toString());
              }
            });
  }

  /** The keys of what was used, the newest first. */
  List<String> recent() {
    return List.copyOf(recent);
  }

  private void toggle(boolean commands) {
    if (overlay.shows(palette) && palette.asksForCommands() == commands) {
      overlay.close();
      return;
    }
    palette.begin(commands);
    overlay.show(palette, Pos.TOP_CENTER, new Insets(56, 20, 20, 20), palette.field());
    palette.field().end();
  }

  private void choose(Item item) {
    overlay.close();
    if (item.kind() == Item.Kind.COMMAND) {
      used(item.key());
    }
    item.work().run();
  }

  private void used(String key) {
    recent.remove(key);
    recent.addFirst(key);
    while (recent.size() > Session.MOST_RECENT) {
      recent.removeLast();
    }
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    Path open = workspace.openPath();
    PostEntry opened = null;
    for (PostEntry entry : workspace.folder().indexProperty().get().entries()) {
      if (entry.path().equals(open)) {
        opened = entry;
      } else {
        items.add(post(entry));
      }
    }
    if (opened != null) {
      // Whoever goes somewhere goes elsewhere: the open post comes last, but can be found.
      items.add(post(opened));
    }
    RenderedPost rendered = workspace.renderedProperty().get();
    if (rendered != null) {
      rendered.outline().forEach(heading -> items.add(heading(heading)));
    }
    for (Command command : Command.values()) {
      if (!NOT_OFFERED.contains(command) && actions.of(command).enabled().get()) {
        items.add(command(command));
      }
    }
    return items;
  }

  private Item post(PostEntry entry) {
    String day = entry.post().date() == null ? "" : DAY.format(entry.post().date()) + " · ";
    boolean open = entry.path().equals(workspace.openPath());
    return Item.of(
        Item.Kind.POST,
        // The open post is always the one used last: it would stand in the way of the one before.
        open ? "" : entry.path().toString(),
        entry.post().title(),
        day + entry.relativePath(),
        "",
        () -> workspace.open(entry.path()));
  }

  private Item heading(Heading heading) {
    return Item.of(
        Item.Kind.HEADING,
        "",
        heading.text().isEmpty() ? texts.now("outline.untitled") : heading.text(),
        texts.now("palette.heading", heading.level(), heading.line() + 1),
        "",
        () -> workspace.goToLine(heading.line()));
  }

  private Item command(Command command) {
    return Item.of(
            Item.Kind.COMMAND,
            command.key(),
            texts.now(command.key()),
            texts.now(command.group().key()),
            keymap.shown(command),
            () -> actions.run(command))
        // Many know a command by its English name, or the other way round.
        .alsoCalled(texts.inOtherLanguage(command.key()));
  }
}
