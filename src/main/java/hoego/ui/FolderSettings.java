package hoego.ui;

import hoego.settings.Folders;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.workspace.FolderChoices;
import hoego.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the settings in force say of single folders and posts, and the commands that change it. */
final class FolderSettings implements FolderChoices {
  private final Preferences preferences;
  private volatile Folders now;

  FolderSettings(Preferences preferences) {
    this.preferences = preferences;
    now = preferences.now().folders();
    preferences.addListener(settings -> now = settings.folders());
  }

  @Override
  public boolean showsWebImages(Path folder, Path post) {
    return now.showsWebImages(folder.toString(), post.toString());
  }

  @Override
  public String markdown(Path folder) {
    return now.markdown().getOrDefault(folder.toString(), "");
  }

  /** Says what the commands do, and has the workspace follow. */
  void bind(Actions actions, Workspace workspace) {
    preferences
        .settingsProperty()
        .addListener(
            (of, was, is) -> {
              if (!was.folders().equals(is.folders())) {
                workspace.choicesChanged();
              }
            });
    ReadOnlyObjectProperty<@Nullable Path> folder = workspace.folder().folderProperty();
    ObservableValue<@Nullable Path> post = workspace.openPathProperty();
    BooleanBinding ofFolder =
        Bindings.createBooleanBinding(
            () -> {
              Path opened = folder.get();
              return opened != null
                  && preferences.now().folders().webImageFolders().contains(opened.toString());
            },
            folder,
            preferences.settingsProperty());
    BooleanBinding ofPost =
        Bindings.createBooleanBinding(
            () -> {
              Path open = post.getValue();
              return open != null
                  && preferences.now().folders().webImagePosts().contains(open.toString());
            },
            post,
            preferences.settingsProperty());
    BooleanBinding hasPost = Bindings.createBooleanBinding(() -> post.getValue() != null, post);
    actions.onSwitch(
        Command.WEB_IMAGES_FOLDER,
        folder.isNotNull(),
        ofFolder,
        () ->
            path(folder)
                .ifPresent(path -> change(is -> is.withWebImagesInFolder(path, !ofFolder.get()))));
    actions.onSwitch(
        Command.WEB_IMAGES_POST,
        hasPost.and(ofFolder.not()),
        ofPost.or(ofFolder.and(hasPost)),
        () ->
            path(post)
                .ifPresent(path -> change(is -> is.withWebImagesInPost(path, !ofPost.get()))));
    markdown(actions, workspace, Command.MARKDOWN_KRAMDOWN, "kramdown");
    markdown(actions, workspace, Command.MARKDOWN_COMMONMARK, "commonmark");
    markdown(actions, workspace, Command.MARKDOWN_GFM, "gfm");
  }

  private void markdown(Actions actions, Workspace workspace, Command command, String name) {
    ReadOnlyObjectProperty<@Nullable Path> folder = workspace.folder().folderProperty();
    ReadOnlyObjectProperty<Optional<String>> own = workspace.markdown().ownProperty();
    actions.onSwitch(
        command,
        Bindings.createBooleanBinding(
            () -> folder.get() != null && own.get().isEmpty(), folder, own),
        Bindings.createBooleanBinding(
            () -> {
              Path opened = folder.get();
              String chosen = opened == null ? "" : markdown(preferences.now().folders(), opened);
              return opened != null
                  && own.get().map(FolderSettings::kind).orElse(chosen).equals(name);
            },
            folder,
            own,
            preferences.settingsProperty()),
        () ->
            path(folder)
                .ifPresent(
                    path ->
                        change(is -> is.withMarkdown(path, name.equals("kramdown") ? "" : name))));
  }

  private static String markdown(Folders folders, Path folder) {
    String chosen = folders.markdown().getOrDefault(folder.toString(), "");
    return chosen.isEmpty() ? "kramdown" : chosen;
  }

  /** Which of the three a site's own setting comes to. */
  private static String kind(String own) {
    String name = own.toLowerCase(Locale.ROOT);
    return name.equals("commonmark")
        ? name
        : name.startsWith("commonmark") || name.equals("gfm") ? "gfm" : "kramdown";
  }

  private void change(UnaryOperator<Folders> change) {
    preferences.change(is -> is.withFolders(change.apply(is.folders())));
  }

  private static Optional<String> path(ObservableValue<@Nullable Path> of) {
    return Optional.ofNullable(of.getValue()).map(Path::toString);
  }
}
