package hoego.template;

import hoego.file.Disk;
import hoego.post.PostFileName;
import hoego.site.SiteRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of a site's own templates, {@code _templates} in its root. */
public final class TemplateFolder {
  /** Its name: Jekyll passes over folders that begin so. */
  public static final String NAME = "_templates";

  /** More than this nobody chooses from. */
  private static final int MOST = 200;

  private TemplateFolder() {}

  /** Where the templates of an opened folder are, whether or not there are any. */
  public static Path of(Path opened) {
    return SiteRoot.find(opened, opened).resolve(NAME);
  }

  /**
   * The templates of an opened folder, by name, with what is wrong with each; touches the disk,
   * never fails. Only files in the folder itself are, and none that a link fetches from outside the
   * site.
   */
  public static List<Template> read(Path opened) {
    Path root = SiteRoot.find(opened, opened);
    List<Template> templates = new ArrayList<>();
    try {
      for (Path file : Disk.children(root.resolve(NAME))) {
        String name = String.valueOf(file.getFileName());
        boolean hidden = name.startsWith(".");
        if (PostFileName.isMarkdown(name) && !hidden && !Disk.isFolder(file)) {
          templates.add(read(file, root));
        }
        if (templates.size() == MOST) {
          break;
        }
      }
    } catch (IOException none) {
      // No such folder, which is the usual.
    }
    return List.copyOf(templates);
  }

  private static Template read(Path file, Path root) {
    try {
      if (!Disk.real(file).startsWith(Disk.real(root))) {
        return Template.broken(file, TemplateProblem.of(TemplateProblem.Kind.OUTSIDE, ""));
      }
      if (!Disk.isFile(file)) {
        return unreadable(file, "");
      }
      return Template.of(file, Disk.readPrefix(file, Template.LARGEST + 1));
    } catch (IOException problem) {
      return unreadable(file, problem.getClass().getSimpleName());
    }
  }

  private static Template unreadable(Path file, String cause) {
    return Template.broken(file, TemplateProblem.of(TemplateProblem.Kind.UNREADABLE, cause));
  }
}
