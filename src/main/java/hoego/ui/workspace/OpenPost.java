package hoego.ui.workspace;

import hoego.drawing.Drawings;
import hoego.export.SiteMarkdown;
import hoego.file.TextFile;
import hoego.markdown.Markdown;
import hoego.markdown.RenderedPost;
import hoego.markdown.TemplatedBody;
import hoego.post.PostSource;
import hoego.site.JekyllSite;
import hoego.site.SiteRoot;
import hoego.ui.preview.PreviewImages;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** The post in the editor: its file as last read or written, and its renderer. FX thread only. */
final class OpenPost {
  private final Path path;
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
   */
  record Images(String folder, PreviewImages sources) {}

  OpenPost(TextFile file, Markdown markdown) {
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

  @Nullable Images images() {
    return images;
  }

  void setImages(@Nullable Images newest) {
    images = newest;
  }

  /** The post's site as its Liquid sees it, kept until it is forgotten; for one lane at a time. */
  JekyllSite site(Path opened) {
    JekyllSite known = site;
    if (known == null) {
      known = JekyllSite.read(SiteRoot.find(path, opened));
      site = known;
    }
    return known;
  }

  /** Renders the post in the Markdown that its site is written in; for one lane at a time. */
  RenderedPost render(
      PostSource source,
      Images shown,
      @Nullable TemplatedBody templated,
      Path opened,
      Drawings drawings) {
    return markdown.render(
        source.text(),
        source.bodyStart(),
        shown.sources(),
        templated,
        SiteMarkdown.of(site(opened).settings()),
        drawings);
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
