package hoego.ui.workspace;

import hoego.drawing.Drawings;
import hoego.export.SiteMarkdown;
import hoego.file.TextFile;
import hoego.language.Messages;
import hoego.markdown.Flavour;
import hoego.markdown.Markdown;
import hoego.markdown.RenderedPost;
import hoego.markdown.TemplatedBody;
import hoego.post.PostSource;
import hoego.site.ImageLookup;
import hoego.site.JekyllSite;
import hoego.site.SiteRoot;
import hoego.ui.preview.PreviewImages;
import hoego.ui.preview.PreviewProtocol;
import hoego.web.WebPictures;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** The post in the editor: its file as last read or written, and its renderer. FX thread only. */
final class OpenPost {
  private final FolderChoices choices;
  private final Path path;
  private volatile Flavour flavour = Flavour.JEKYLL;
  private volatile Markdown markdown;
  private TextFile file;
  private @Nullable TextFile theirs;
  private boolean gone;
  private boolean syllablesApart;
  private final ReadOnlyBooleanWrapper apart = new ReadOnlyBooleanWrapper();
  private boolean saving;
  private volatile @Nullable Images images;
  private volatile @Nullable JekyllSite site;

  /**
   * Where the post's images are looked for.
   *
   * @param folder the front matter's image folder
   * @param elsewhere whether those of the web are fetched
   */
  private record Images(String folder, boolean elsewhere, PreviewImages sources) {}

  OpenPost(TextFile file, Markdown markdown, FolderChoices choices) {
    this.choices = choices;
    this.path = file.path();
    this.file = file;
    this.markdown = markdown;
  }

  Path path() {
    return path;
  }

  TextFile file() {
    return file;
  }

  /** The file as it is on the disk now, which the text in the editor comes from. */
  void setFile(TextFile newest) {
    file = newest;
    theirs = null;
    gone = false;
    apart.set(false);
  }

  /** What somebody else wrote over it since, null where nobody did. */
  @Nullable TextFile theirs() {
    return theirs;
  }

  void setTheirs(TextFile version) {
    theirs = version;
    gone = false;
    apart.set(true);
  }

  /** Whether the file is no longer there. */
  boolean gone() {
    return gone;
  }

  void setGone() {
    gone = true;
    theirs = null;
    apart.set(true);
  }

  /** Whether the writer is to be asked about Hangul that is taken apart into jamo. */
  boolean syllablesApart() {
    return syllablesApart;
  }

  void setSyllablesApart(boolean now) {
    syllablesApart = now;
  }

  /** Whether the disk has something else than what the text comes from. */
  ReadOnlyBooleanProperty apartProperty() {
    return apart.getReadOnlyProperty();
  }

  /** Whether it is being written just now. */
  boolean saving() {
    return saving;
  }

  void setSaving(boolean now) {
    saving = now;
  }

  /** Its renderer, for one lane at a time. */
  Markdown markdown() {
    return markdown;
  }

  void setMarkdown(Markdown newest) {
    markdown = newest;
  }

  /**
   * Where the post's images are, found anew where what they hang on has changed; for one lane at a
   * time.
   *
   * @param folder the front matter's image folder
   * @param then run on any thread when more images of the web are there
   */
  PreviewImages images(
      String folder, Path opened, Messages messages, WebPictures web, Runnable then) {
    boolean elsewhere = choices.showsWebImages(opened, path);
    Images known = images;
    if (known == null || !known.folder().equals(folder) || known.elsewhere() != elsewhere) {
      Path root = SiteRoot.find(path, opened);
      markdown.forgetImages();
      known =
          new Images(
              folder,
              elsewhere,
              new PreviewImages(
                  PreviewProtocol.installed(),
                  new ImageLookup(root, path, folder, () -> site(opened).settings()),
                  root,
                  messages,
                  elsewhere
                      ? new PreviewImages.Elsewhere.Fetched(web, then)
                      : new PreviewImages.Elsewhere.Left()));
      images = known;
    }
    return known.sources();
  }

  /** The post's site as its Liquid sees it, kept until it is forgotten; for one lane at a time. */
  JekyllSite site(Path opened) {
    JekyllSite known = site;
    if (known == null) {
      known = JekyllSite.read(SiteRoot.find(path, opened), choices.markdown(opened));
      site = known;
    }
    return known;
  }

  /** Renders the post in the Markdown that its site is written in; for one lane at a time. */
  RenderedPost render(
      PostSource source,
      PreviewImages shown,
      @Nullable TemplatedBody templated,
      Path opened,
      Drawings drawings) {
    Flavour written = SiteMarkdown.of(site(opened).settings());
    flavour = written;
    return markdown.render(source.text(), source.bodyStart(), shown, templated, written, drawings);
  }

  /** The Markdown that it was rendered in last. */
  Flavour flavour() {
    return flavour;
  }

  /** Has images and site be looked for anew: files may have come, gone or changed. */
  void forgetDisk() {
    images = null;
    site = null;
  }

  boolean editable() {
    return file.readOnly().isEmpty();
  }
}
