package hoego.ui.workspace;

import hoego.doctor.DoctorWords;
import hoego.doctor.Finding;
import hoego.doctor.FindingKind;
import hoego.doctor.FolderDoctor;
import hoego.doctor.Habits;
import hoego.doctor.Located;
import hoego.doctor.Severity;
import hoego.doctor.SurveyResult;
import hoego.file.TextFile;
import hoego.settings.Settings;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import hoego.ui.editor.Remark;
import hoego.ui.library.PostListPane;
import hoego.ui.library.PostMark;
import hoego.ui.task.Background;
import hoego.ui.task.Latest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the post doctor finds in the open post, a moment after its writer has paused, and in its
 * folder: marked in editor and list, gone to and mended. FX thread only; posts are examined off it.
 */
public final class Findings {
  /** So long nothing must have been typed. */
  private static final Duration PAUSE = Duration.ofMillis(400);

  /** More marks than a post has any use for. */
  private static final int MOST = 500;

  /** A post as it was examined; of the text of one version. */
  private record Examined(Path post, long version, Path site, List<Located> found) {}

  private final Texts texts;
  private final EditorPane editor;
  private final Editing editing;
  private final PostListPane list;
  private final FolderFindings survey;
  private final Latest lane = new Latest();
  private final ReadOnlyObjectWrapper<List<Located>> post = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<SurveyResult> folder =
      new ReadOnlyObjectWrapper<>(SurveyResult.NONE);
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(true);
  private BiConsumer<Path, Located> onOpen = (path, located) -> {};
  private Consumer<Runnable> lineEnds = then -> {};
  private SurveyResult surveyed = SurveyResult.NONE;
  private @Nullable Examined examined;
  private Settings.Doctor chosen = Settings.DEFAULT.doctor();
  private long edited = System.nanoTime();
  private boolean waiting;

  Findings(Texts texts, EditorPane editor, Editing editing, OpenFolder folder, PostListPane list) {
    this.texts = texts;
    this.editor = editor;
    this.editing = editing;
    this.list = list;
    this.survey = new FolderFindings(folder, this::take);
    editor.remarks().setOnEdit(this::edited);
    editing.postProperty().addListener((of, was, is) -> examine(() -> {}));
    texts.messagesProperty().addListener((of, was, is) -> show());
  }

  /** Hears which finding of a post that is not open is to be gone to. */
  void setOnOpen(BiConsumer<Path, Located> listener) {
    onOpen = listener;
  }

  /**
   * Is asked to save the open post without line ends that are a CR alone, and to run what it is
   * given when that is done.
   */
  void setOnLineEnds(Consumer<Runnable> listener) {
    lineEnds = listener;
  }

  /** What is told of the open post, in the order of its text. */
  public ReadOnlyObjectProperty<List<Located>> postProperty() {
    return post.getReadOnlyProperty();
  }

  /** What is told of the folder, as far as it has been examined. */
  public ReadOnlyObjectProperty<SurveyResult> folderProperty() {
    return folder.getReadOnlyProperty();
  }

  /** Whether what is told of the open post is of its text as it stands. */
  public ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /** The open post, null where none is. */
  public @Nullable Path openPost() {
    OpenPost open = editing.postProperty().get();
    return open == null ? null : open.path();
  }

  /** Whether the open post can be mended. */
  public boolean isMendable() {
    OpenPost open = editing.postProperty().get();
    return open != null && open.editable();
  }

  /** Tells what was chosen and nothing else. */
  public void follow(Settings.Doctor newest) {
    if (newest.equals(chosen)) {
      return;
    }
    boolean switched = newest.on() != chosen.on();
    chosen = newest;
    survey.setOn(newest.on());
    if (switched) {
      examine(() -> {});
    } else {
      take(surveyed);
    }
  }

  /** Goes to a finding, in whichever post it is. */
  public void goTo(Path path, Located located) {
    if (path.equals(openPost())) {
      editor.remarks().goTo(located.finding().range().start());
    } else {
      onOpen.accept(path, located);
    }
  }

  /**
   * Mends a finding of the open post, as one step of undo, or by saving where it is in what no text
   * has; nothing where it is there no more.
   */
  public void fix(Located located) {
    if (!isMendable()) {
      return;
    }
    editor.endComposition();
    Examined known = examined;
    if (known != null && known.version() == editor.remarks().version()) {
      apply(located);
    } else {
      // What was found is of another text: it is found again first.
      examine(() -> again(located));
    }
  }

  /** Others have changed files, or we have. */
  void changed(Set<Path> paths) {
    Set<Path> others = new HashSet<>(paths);
    others.remove(openPost());
    if (others.isEmpty()) {
      return;
    }
    if (others.stream().anyMatch(Findings::isSettings)) {
      survey.lookAnew();
    } else {
      survey.filesChanged(!others.stream().allMatch(FolderDoctor::isImage));
    }
    examine(() -> {});
  }

  /** Everything is read again. */
  void lookAnew() {
    survey.lookAnew();
    examine(() -> {});
  }

  /** Stops what runs in the background. */
  void close() {
    survey.close();
  }

  /** Whether a file has settings of a site. */
  static boolean isSettings(Path path) {
    return String.valueOf(path.getFileName()).startsWith("_config.");
  }

  private void edited() {
    edited = System.nanoTime();
    survey.typed();
    settled.set(false);
    if (!waiting) {
      waiting = true;
      Background.after(PAUSE, this::look);
    }
  }

  private void look() {
    long quiet = (System.nanoTime() - edited) / 1_000_000;
    if (quiet < PAUSE.toMillis()) {
      Background.after(PAUSE.minusMillis(quiet), this::look);
      return;
    }
    waiting = false;
    Examined known = examined;
    if (known == null || known.version() != editor.remarks().version()) {
      examine(() -> {});
    }
  }

  /** Examines the open post; {@code then} runs if it has not been changed meanwhile. */
  private void examine(Runnable then) {
    OpenPost current = editing.postProperty().get();
    if (current == null || !chosen.on()) {
      examined = null;
      show();
      settled.set(true);
      return;
    }
    long version = editor.remarks().version();
    Supplier<String> text = editor.textNow();
    FolderDoctor doctor = survey.doctor(current.path());
    TextFile file = current.file();
    settled.set(false);
    lane.submit(
        () -> {
          String committed = text.get();
          List<Finding> found = doctor.examine(file, committed);
          return new Examined(
              current.path(),
              version,
              doctor.site(current.path()),
              Located.in(committed, found.subList(0, Math.min(MOST, found.size()))));
        },
        made -> {
          if (current == editing.postProperty().get()
              && version == editor.remarks().version()
              && chosen.on()) {
            examined = made;
            show();
            settled.set(true);
            then.run();
          }
        },
        problem -> System.getLogger("hoego").log(System.Logger.Level.ERROR, "examining", problem));
  }

  private void take(SurveyResult newest) {
    surveyed = newest;
    Map<Path, List<Located>> told = new HashMap<>();
    newest
        .posts()
        .forEach(
            (path, found) -> {
              List<Located> left = found.stream().filter(this::isTold).toList();
              if (!left.isEmpty()) {
                told.put(path, left);
              }
            });
    folder.set(
        new SurveyResult(
            told,
            isTold(FindingKind.UNUSED_IMAGE) ? newest.unusedImages() : List.of(),
            newest.habits(),
            newest.whole()));
    show();
  }

  private boolean isTold(Located located) {
    return isTold(located.finding().kind());
  }

  private boolean isTold(FindingKind kind) {
    return !chosen.untold().contains(kind.id());
  }

  /** Shows what is known now. */
  private void show() {
    Examined known = examined;
    List<Located> told = List.of();
    if (known != null && known.post().equals(openPost())) {
      Habits habits = surveyed.habits();
      Set<Finding> left =
          new HashSet<>(
              habits.told(known.site(), known.found().stream().map(Located::finding).toList()));
      told =
          known.found().stream()
              .filter(each -> left.contains(each.finding()))
              .filter(this::isTold)
              .toList();
    }
    if (known == null || known.version() == editor.remarks().version()) {
      editor.remarks().show(told.stream().map(this::remark).toList());
    }
    post.set(told);
    mark();
  }

  private Remark remark(Located located) {
    Finding finding = located.finding();
    DoctorWords words = new DoctorWords(texts.messagesProperty().get());
    String said = words.message(finding) + "\n" + words.jekyll(finding);
    return new Remark(
        finding.range(),
        switch (finding.severity()) {
          case ERROR -> Remark.Kind.ERROR;
          case WARNING -> Remark.Kind.WARNING;
          case INFO -> Remark.Kind.NOTE;
        },
        // What is said of the whole post stands at its first line, which is not meant itself.
        finding.range().start() > 0,
        finding.isMendable() ? said + "\n" + texts.now("findings.fix", words.fix(finding)) : said);
  }

  /** Marks the posts in the list: the open one as its text stands. */
  private void mark() {
    Map<Path, PostMark> marks = new HashMap<>();
    folder.get().posts().forEach((path, found) -> mark(marks, path, found));
    Examined known = examined;
    if (known != null && known.post().equals(openPost())) {
      marks.remove(known.post());
      mark(marks, known.post(), post.get());
    }
    list.setMarks(marks);
  }

  private static void mark(Map<Path, PostMark> marks, Path path, List<Located> found) {
    int problems = 0;
    boolean severe = false;
    for (Located each : found) {
      problems += each.finding().severity() == Severity.INFO ? 0 : 1;
      severe |= each.finding().severity() == Severity.ERROR;
    }
    if (problems > 0) {
      marks.put(path, new PostMark(problems, severe));
    }
  }

  private void again(Located before) {
    Finding wanted = before.finding();
    post.get().stream()
        .filter(each -> each.finding().kind() == wanted.kind())
        .filter(each -> each.finding().details().equals(wanted.details()))
        .min(
            (one, other) ->
                Integer.compare(
                    Math.abs(one.line() - before.line()), Math.abs(other.line() - before.line())))
        .ifPresent(this::apply);
  }

  private void apply(Located located) {
    if (located.finding().kind() == FindingKind.LONE_RETURNS) {
      lineEnds.accept(() -> examine(() -> {}));
      return;
    }
    located
        .finding()
        .fix()
        .ifPresent(
            change -> {
              editor.apply(change);
              examine(() -> {});
            });
  }
}
