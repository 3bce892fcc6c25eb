package hoego.ui.workspace;

import hoego.form.FolderFacts;
import hoego.form.FormReader;
import hoego.form.Reason;
import hoego.library.PostEntry;
import hoego.library.PostScanner;
import hoego.site.JekyllSite;
import hoego.site.SiteRoot;
import hoego.ui.action.Texts;
import hoego.ui.frontmatter.FormWords;
import hoego.ui.library.Reasons;
import hoego.ui.task.Latest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a post's file again to tell why the list shows of it what it shows. FX thread only. */
final class ListReasons implements Reasons {
  private final FormWords words;
  private final OpenFolder folder;
  private final Latest lane = new Latest();

  ListReasons(Texts texts, OpenFolder folder) {
    this.words = new FormWords(texts);
    this.folder = folder;
  }

  @Override
  public void ask(PostEntry entry, Consumer<List<String>> told) {
    Path path = entry.path();
    Path opened = Optional.ofNullable(folder.folderProperty().get()).orElse(path);
    lane.submit(
        () -> {
          JekyllSite site = JekyllSite.read(SiteRoot.find(path, opened));
          return new FormReader(path, entry.modified(), "", site, FolderFacts.NONE)
              .reasons(PostScanner.beginning(path));
        },
        (List<Reason> found) -> told.accept(found.stream().map(words::reason).toList()),
        unreadable -> {
          // The row says so itself.
        });
  }
}
