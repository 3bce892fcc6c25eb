package hoego.doctor;

import hoego.export.PostText;
import hoego.file.ReadOnlyReason;
import hoego.file.TextFile;
import hoego.library.PostEntry;
import hoego.library.PostScanner;
import hoego.post.FrontMatter;
import hoego.post.PostPlace;
import hoego.post.PostSource;
import hoego.site.SiteAddresses;
import hoego.site.SiteRoot;
import hoego.text.TextRange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Examines the posts of a folder, several at a time; reads only. */
public final class FolderDoctor {
  private final Path folder;
  private final InstantSource clock;
  private final String markdown;
  private final Map<Path, SiteFacts> sites = new ConcurrentHashMap<>();

  /**
   * A doctor for a folder, who reads of each site what is needed once: what changes on the disk
   * later is for another one.
   *
   * @param folder the folder that was opened
   * @param clock what future posts are told by
   * @param markdown what the posts are written in where the folder is no site, as Jekyll names it;
   *     empty for Jekyll's own
   */
  public FolderDoctor(Path folder, InstantSource clock, String markdown) {
    this.folder = folder.toAbsolutePath().normalize();
    this.clock = clock;
    this.markdown = markdown;
  }

  /**
   * Examines posts, several at a time.
   *
   * @param posts the folder's
   * @param cancelled asked before each post; what was found until then is returned
   */
  public FolderReport report(List<PostEntry> posts, BooleanSupplier cancelled) {
    return examined(posts, cancelled);
  }

  /** Examines one post as it stands on the disk. */
  public Examination examine(Path post) {
    Path file = post.toAbsolutePath().normalize();
    return examined(file, path(file));
  }

  /** Examines a text as it would stand in a file. */
  public List<Finding> examine(Path file, String text) {
    return findings(file.toAbsolutePath().normalize(), text);
  }

  /** The same of a text that would be saved with the line ends of a file. */
  public List<Finding> examine(TextFile file, String text) {
    return findings(file.path().toAbsolutePath().normalize(), text, file);
  }

  /** The root of the site that a post belongs to; asks the disk. */
  public Path site(Path post) {
    return SiteRoot.find(post, folder);
  }

  /**
   * The address that a post on the disk has to others, from the site's root, for reading; empty for
   * what is not published, or can't be read.
   */
  String address(Path post) {
    Path file = post.toAbsolutePath().normalize();
    try {
      String text = PostScanner.beginning(file);
      boolean published =
          PostText.place(folder, file).kind() == PostPlace.Kind.POSTS
              && FrontMatter.of(PostSource.of(text)).published();
      return published ? SiteAddresses.decoded(facts(file).addresses().url(file, text)) : "";
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** Has the sites read again: an address in them is another one. */
  void forgetSites() {
    sites.clear();
  }

  /** Whether a file is an image by its name: what posts name, and say nothing themselves. */
  public static boolean isImage(Path file) {
    return UnusedImages.isImage(String.valueOf(file.getFileName()));
  }

  /** The folder that was opened. */
  Path folder() {
    return folder;
  }

  /** Where a text that is read as a post's lies, as the opened folder names it. */
  String path(Path file) {
    return file.startsWith(folder) ? slashed(folder.relativize(file)) : file.toString();
  }

  private FolderReport examined(List<PostEntry> posts, BooleanSupplier cancelled) {
    List<PostEntry> sorted =
        posts.stream().sorted(Comparator.comparing(PostEntry::relativePath)).toList();
    List<Callable<Examination>> tasks = new ArrayList<>();
    for (PostEntry post : sorted) {
      tasks.add(
          () ->
              cancelled.getAsBoolean()
                  ? new Examination(
                      post.path(), post.relativePath(), "", List.of(), Optional.of("cancelled"))
                  : examined(post.path(), post.relativePath()));
    }
    List<Examination> all = new ArrayList<>();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            task -> Thread.ofPlatform().daemon().name("doctor").unstarted(task))) {
      for (Future<Examination> each : pool.invokeAll(tasks)) {
        all.add(each.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return FolderReport.EMPTY;
    } catch (ExecutionException mistake) {
      throw new IllegalStateException(mistake.getCause());
    }
    Set<String> named = new HashSet<>();
    Habits.Count count = new Habits.Count();
    for (Examination each : all) {
      named.addAll(UnusedImages.names(each.text()));
      count.add(site(each.file()), each.findings());
    }
    UnusedImages images =
        UnusedImages.of(sites.keySet(), all.stream().map(Examination::file).toList(), named);
    Habits habits = count.habits(images::count);
    List<Examination> told =
        all.stream()
            .map(each -> each.with(habits.told(site(each.file()), each.findings())))
            .toList();
    return new FolderReport(told, images.unused(folder), habits);
  }

  private Examination examined(Path file, String path) {
    TextFile read;
    try {
      read = TextFile.read(file);
    } catch (IOException unreadable) {
      return new Examination(
          file, path, "", List.of(), Optional.of(unreadable.getClass().getSimpleName()));
    }
    ReadOnlyReason reason = read.readOnly().orElse(null);
    if (reason instanceof ReadOnlyReason.NotDecodable(long offset)) {
      return new Examination(file, path, "", List.of(), Optional.of("NotDecodable " + offset));
    }
    if (reason instanceof ReadOnlyReason.TooLarge) {
      return new Examination(file, path, "", List.of(), Optional.of("TooLarge"));
    }
    return new Examination(
        file, path, read.text(), findings(file, read.text(), read), Optional.empty());
  }

  private List<Finding> findings(Path file, String text, TextFile ends) {
    List<Finding> found = new ArrayList<>();
    PostSource meant = PostSource.of(text);
    String withReturns = ends.withReturns(text);
    if (!withReturns.equals(text) && !PostSource.of(text, withReturns).equals(meant)) {
      int first = text.indexOf('\n');
      TextRange line = new TextRange(0, first < 0 ? text.length() : first);
      found.add(Finding.of(FindingKind.LONE_RETURNS, Severity.ERROR, line));
    }
    found.addAll(findings(file, text));
    return found;
  }

  private List<Finding> findings(Path file, String text) {
    return PostDoctor.examine(file, PostText.place(folder, file), text, facts(file));
  }

  private SiteFacts facts(Path file) {
    return sites
        .computeIfAbsent(site(file), root -> SiteFacts.read(root, clock.instant(), markdown))
        .at(clock.instant());
  }

  static String slashed(Path relative) {
    List<String> names = new ArrayList<>();
    relative.forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }
}
