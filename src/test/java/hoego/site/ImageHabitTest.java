package hoego.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import hoego.post.FrontMatter;
import hoego.post.PostSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where new images go, and that what is written is what {@link ImageLookup} finds. */
class ImageHabitTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final Path root = disk.getPath("/블로그");
  private final Path post = root.resolve("_posts/2025-12-31-한-해.md");
  private final List<ImageHabit.Neighbour> others = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  private void file(String name) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private void other(String name, String... addresses) {
    StringBuilder text = new StringBuilder("---\ntitle: 글\n---\n");
    for (String address : addresses) {
      text.append("\n글 ![그림](").append(address).append(")\n");
    }
    others.add(new ImageHabit.Neighbour(root.resolve(name), text.toString()));
  }

  private void otherIn(String name, String imageFolder) {
    others.add(
        new ImageHabit.Neighbour(
            root.resolve(name), "---\nimg_path: " + imageFolder + "\n---\n\n![그림](a.png)\n"));
  }

  private ImageHabit habit(Path of) {
    return new ImageHabit(root, of, SiteSettings.read(root), TODAY);
  }

  private ImageHome home(String text) {
    return habit(post).home(text, others);
  }

  /** The folder that a post of this text puts an image in, and how it names it. */
  private String put(String text, String name) throws IOException {
    ImageHome.Folder home = (ImageHome.Folder) home(text);
    Path file = home.folder().resolve(name);
    Files.createDirectories(home.folder());
    Files.writeString(file, "");
    String address = home.address(file);
    String imageFolder = FrontMatter.of(PostSource.of(text)).imageFolder().orElse("");
    ImageLookup lookup = new ImageLookup(root, post, imageFolder, () -> SiteSettings.read(root));
    assertThat(lookup.find(address)).isEqualTo(new ImagePlace.Found(file));
    assertThat(ImageHome.addressOf(file, home, root, post, lookup))
        .as("what lies in the folder is linked")
        .contains(address);
    return root.relativize(home.folder()) + " | " + address;
  }

  private String put() throws IOException {
    return put("---\ntitle: 글\n---\n", "판.png");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "img_path: /assets/posts/pycon2025/ > assets/posts/pycon2025",
        "img_path: /assets/posts/pycon2025 > assets/posts/pycon2025",
        "media_subpath: assets/posts/pycon2025/ > assets/posts/pycon2025",
        "media_subpath: /새 폴더/그림 > 새 폴더/그림",
        "media_subpath: /a%20b/ > a b"
      })
  void theFrontMattersFolderComesFirst(String line, String folder) throws IOException {
    other("_posts/2025-11-30-a.md", "/assets/img/x.png");
    assertThat(put("---\n" + line + "\n---\n![](/assets/img/y.png)\n", "판.png"))
        .isEqualTo(folder + " | 판.png");
  }

  @Test
  void aFolderBesideThePostIsFoundAsTheLookUpFindsIt() throws IOException {
    file("_posts/own/a.png");
    assertThat(put("---\nimg_path: own\n---\n", "판.png")).isEqualTo("_posts/own | 판.png");
  }

  @Test
  void aFolderOnAnotherHostOrOutsideTakesNothing() {
    assertThat(home("---\nimg_path: https://cdn.example.org/a/\n---\n"))
        .isEqualTo(new ImageHome.Elsewhere("https://cdn.example.org/a/"));
    assertThat(home("---\nimg_path: /../비밀\n---\n")).isEqualTo(new ImageHome.Outside("/../비밀"));
    assertThat(home("---\nimg_path: file:///etc\n---\n"))
        .isEqualTo(new ImageHome.Outside("file:///etc"));
  }

  @Test
  void aPostGoesOnWhereItsOwnImagesAre() throws IOException {
    other("_posts/2025-11-30-a.md", "/assets/img/x.png");
    assertThat(put("---\ntitle: 글\n---\n![](/images/Jekyll1/a.png)", "판.png"))
        .isEqualTo("images/Jekyll1 | /images/Jekyll1/판.png");
  }

  @Test
  void oneFolderForAllPostsIsTakenUp() throws IOException {
    other("_posts/2025-11-30-a.md", "/assets/img/x.png", "https://example.org/y.png");
    other("_posts/2025-10-31-b.md", "/assets/img/y.png");
    assertThat(put()).isEqualTo("assets/img | /assets/img/판.png");
  }

  @Test
  void aFolderPerPostIsTakenUp() throws IOException {
    other("_posts/2025-11-30-a.md", "/assets/img/2025-11-30-a/x.png");
    other("_posts/2025-10-31-b.md", "/assets/img/2025-10-31-b/y.png");
    assertThat(put()).isEqualTo("assets/img/2025-12-31-한-해 | /assets/img/2025-12-31-한-해/판.png");
  }

  @ParameterizedTest
  @CsvSource({
    "/images/%s/x.png, a, b, images/한-해",
    "/img/2025/%s/x.png, a, b, img/2025/한-해",
    "/img/2025/%s/x.png, 11, 10, img/2025/12",
    "/assets/posts/%s/x.png, 2025-11-30, 2025-10-31, assets/posts/2025-12-31",
    "/assets/posts/%s/x.png, pycon2025, my-team, assets/posts/한-해"
  })
  void tokensOfAFolderStandForThePostsOwn(String address, String a, String b, String folder)
      throws IOException {
    other("_posts/2025-11-30-a.md", address.formatted(a));
    other("_posts/2025-10-31-b.md", address.formatted(b));
    assertThat(put()).isEqualTo(folder + " | /" + folder + "/판.png");
  }

  @Test
  void foldersBySubjectGetOneForThePost() throws IOException {
    other("_posts/2025-11-30-a.md", "/assets/img/post/OS/x.png");
    other("_posts/2025-11-29-b.md", "/assets/img/post/OS/y.png");
    other("_posts/2025-11-28-c.md", "/assets/img/post/Spring/z.png");
    other("_posts/2025-11-27-d.md", "/assets/img/post/Spring/z.png");
    assertThat(put()).isEqualTo("assets/img/post/한-해 | /assets/img/post/한-해/판.png");
  }

  @Test
  void theFoldersOfOtherFrontMattersCount() throws IOException {
    otherIn("_posts/2025-11-30-a.md", "/assets/posts/pycon2025/");
    other("_posts/2025-10-31-b.md", "/assets/posts/team/y.png");
    other("_posts/2025-09-30-c.md", "../assets/img/y.png");
    assertThat(put()).isEqualTo("assets/posts/한-해 | /assets/posts/한-해/판.png");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "{{ site.url }}{{ site.baseurl }}/images/a/x.png"
            + " > images/한-해 | {{ site.url }}{{ site.baseurl }}/images/한-해/판.png",
        "{{site.baseurl}}/assets/img/x.png > assets/img | {{site.baseurl}}/assets/img/판.png",
        "{{ \"/assets/img/x.png\" | relative_url }}"
            + " > assets/img | {{ \"/assets/img/판.png\" | relative_url }}",
        "{{ '/assets/img/x.png' | absolute_url }}"
            + " > assets/img | {{ '/assets/img/판.png' | absolute_url }}"
      })
  void liquidIsTakenUp(String address, String expected) throws IOException {
    other("_posts/2025-11-30-a.md", address);
    assertThat(put()).isEqualTo(expected);
  }

  @Test
  void relativeAddressesAreTakenUp() throws IOException {
    file("assets/img/x.png");
    other("_posts/2025-11-30-a.md", "../assets/img/x.png");
    assertThat(put()).isEqualTo("assets/img | ../assets/img/판.png");
  }

  @Test
  void imagesBesideThePostsAreTakenUp() throws IOException {
    file("_posts/images/x.png");
    other("_posts/2025-11-30-a.md", "./images/x.png");
    assertThat(put()).isEqualTo("_posts/images | ./images/판.png");
  }

  @Test
  void aFolderNamedLikeThePostIsTakenUp() throws IOException {
    file("_posts/2025-11-30-a/x.png");
    other("_posts/2025-11-30-a.md", "x.png");
    assertThat(put()).isEqualTo("_posts/2025-12-31-한-해 | 판.png");
  }

  @Test
  void pathsFromTheRootWithoutASlashAreTakenUp() throws IOException {
    file("assets/img/x.png");
    other("_posts/2025-11-30-a.md", "assets/img/x.png");
    assertThat(put()).isEqualTo("assets/img | assets/img/판.png");
  }

  @Test
  void htmlTellsAsWell() throws IOException {
    others.add(
        new ImageHabit.Neighbour(
            root.resolve("_posts/2025-11-30-a.md"),
            "<p><img width=\"10\" src=\"/pics/a/x.png\" alt=''></p>"));
    assertThat(put()).isEqualTo("pics/한-해 | /pics/한-해/판.png");
  }

  @Test
  void aSiteWithoutImagesHasTheUsualPlace() throws IOException {
    file("_config.yml");
    assertThat(put()).isEqualTo("assets/img/2025-12-31-한-해 | /assets/img/2025-12-31-한-해/판.png");
    others.clear();
    file("images/x.png");
    Files.delete(root.resolve("assets/img/2025-12-31-한-해/판.png"));
    Files.delete(root.resolve("assets/img/2025-12-31-한-해"));
    Files.delete(root.resolve("assets/img"));
    assertThat(put()).isEqualTo("images/2025-12-31-한-해 | /images/2025-12-31-한-해/판.png");
  }

  @Test
  void aBaseUrlWrittenOutIsNoFolder() throws IOException {
    file("_config.yml");
    Files.writeString(root.resolve("_config.yml"), "baseurl: /blog\n");
    other("_posts/2025-11-30-a.md", "/blog/images/a/x.png");
    assertThat(put()).isEqualTo("images/한-해 | /blog/images/한-해/판.png");
  }

  @Test
  void plainJekyllNeedsItsBaseUrlAndChirpyAddsIt() throws IOException {
    file("_config.yml");
    Files.writeString(root.resolve("_config.yml"), "title: a\nbaseurl: \"/blog\"\n");
    assertThat(put()).endsWith("| {{ site.baseurl }}/assets/img/2025-12-31-한-해/판.png");
    Files.writeString(root.resolve("_config.yml"), "baseurl: /blog\ntheme: jekyll-theme-chirpy\n");
    assertThat(put()).endsWith("| /assets/img/2025-12-31-한-해/판.png");
    Files.writeString(root.resolve("_config.yml"), "baseurl: ''\n");
    assertThat(put()).endsWith("| /assets/img/2025-12-31-한-해/판.png");
  }

  @Test
  void aFolderThatIsNoSiteKeepsImagesBesideThePost() {
    Path note = root.resolve("회의/메모.md");
    assertThat(habit(note).home("글", List.of()))
        .isEqualTo(new ImageHome.Folder(root.resolve("회의/images"), root.resolve("회의"), "", ""));
  }

  @Test
  void aPostOutsideTheSiteKeepsImagesBesideItself() throws IOException {
    file("_config.yml");
    Path elsewhere = disk.getPath("/글/회고.md");
    ImageHome.Folder home = (ImageHome.Folder) habit(elsewhere).home("글", others);
    Files.createDirectories(home.folder());
    Path file = Files.writeString(home.folder().resolve("a.png"), "");
    assertThat(new ImageLookup(root, elsewhere, "").find(home.address(file)))
        .isEqualTo(new ImagePlace.Found(file));
  }

  @Test
  void aDraftHasTheDayItIsWrittenOn() {
    other("_posts/2025-11-30-a.md", "/img/2025/11/x.png");
    other("_posts/2025-10-31-b.md", "/img/2025/10/y.png");
    Path draft = root.resolve("_drafts/다음.md");
    assertThat(habit(draft).home("글", others))
        .isEqualTo(new ImageHome.Folder(root.resolve("img/2026/01"), root, "/", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a (1).png",
        "100%.png",
        "a#b?.png",
        "표 | 칸.png",
        "a b.png",
        "a:b.png",
        "a[1].png"
      })
  void everyNameIsFoundByTheAddressMadeOfIt(String name) throws IOException {
    String line = put("---\nimg_path: /assets/a b (c)/\n---\n", name);
    assertThat(line.substring(line.indexOf("| ") + 2)).doesNotContainAnyWhitespaces();
    others.clear();
    other("_posts/2025-11-30-a.md", "/assets/a%20b/x.png", "/assets/a%20b/y.png");
    assertThat(put("", name)).startsWith("assets/한-해 | /assets/한-해/");
  }

  @Test
  void whatIsInTheSiteIsLinkedWhereverItIs() throws IOException {
    file("_config.yml");
    file("assets/img/logo.png");
    file("_site/assets/logo.png");
    file(".git/a.png");
    String text = "---\nimg_path: /assets/posts/a/\n---\n";
    ImageHome.Folder home = (ImageHome.Folder) home(text);
    ImageLookup lookup = new ImageLookup(root, post, "/assets/posts/a/");

    assertThat(linked("assets/img/logo.png", home, lookup)).contains("../../img/logo.png");
    assertThat(linked("_site/assets/logo.png", home, lookup)).isEmpty();
    assertThat(linked(".git/a.png", home, lookup)).isEmpty();
    Path outside = disk.getPath("/바탕화면/a.png");
    Files.createDirectories(outside.getParent());
    Files.writeString(outside, "");
    assertThat(ImageHome.addressOf(outside, home, root, post, lookup)).isEmpty();
    assertThat(linked("없는.png", home, lookup)).isEmpty();
  }

  private Optional<String> linked(String name, ImageHome.Folder home, ImageLookup lookup) {
    return ImageHome.addressOf(root.resolve(name), home, root, post, lookup);
  }

  @Test
  void aHostileTextTakesNoTime() {
    String[] hostile = {
      "![".repeat(50_000),
      "![](" + "{{".repeat(50_000),
      "<img ".repeat(50_000),
      "![a](< ".repeat(9_000)
    };
    for (String text : hostile) {
      others.add(new ImageHabit.Neighbour(root.resolve("_posts/2025-01-01-x.md"), text));
    }
    long start = System.nanoTime();
    assertThat(home("---\ntitle: a\n---\n")).isInstanceOf(ImageHome.Folder.class);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }
}
