package hoego;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("hoego");

  /**
   * The floor plan: each package, below {@code hoego}, and those that it may know. It is read from
   * the ground up: a line names only packages of lines above it.
   */
  private static final List<Map.Entry<String, String>> FLOOR_PLAN =
      List.of(
          entry("text", ""),
          entry("file", ""),
          entry("language", ""),
          entry("count", ""),
          entry("search", "text"),
          entry("post", "text"),
          entry("drawing", ""),
          entry("markdown.kramdown", ""),
          entry("markdown", "text count drawing markdown.kramdown"),
          entry("liquid", ""),
          entry("editing", "text"),
          entry("site", "file liquid post"),
          entry("web", "site"),
          entry("settings", "file"),
          entry("template", "file language post site"),
          entry("library", "file search post site"),
          entry("tags", "text file language post library"),
          entry("form", "text file post site library tags"),
          entry("export", "text file language count liquid post drawing markdown site"),
          entry("doctor", "text file language liquid post markdown site library export"),
          entry(
              "cli",
              "text file language post markdown site settings template library tags export doctor"),
          entry("ui.task", ""),
          entry("ui.action", "language ui.task"),
          entry("ui.field", ""),
          entry("ui.editor", "text editing search language markdown ui.task ui.action ui.field"),
          entry(
              "ui.preview",
              "text file language drawing markdown site web export ui.task ui.action"),
          entry("ui.library", "language post library ui.task ui.action"),
          entry("ui.tags", "language search post library tags ui.task ui.action"),
          entry("ui.frontmatter", "language search post tags form ui.task ui.action ui.field"),
          entry("ui.doctor", "language doctor ui.task ui.action"),
          entry("ui.outline", "language markdown ui.task ui.action"),
          entry("ui.settings", "language search settings ui.task ui.action"),
          entry("ui.palette", "language search markdown post library ui.task ui.action"),
          entry(
              "ui.workspace",
              "text count editing file language post drawing markdown site web settings template"
                  + " library tags form export doctor ui.task ui.action ui.field ui.editor"
                  + " ui.preview ui.library ui.tags ui.frontmatter"),
          entry(
              "ui.window",
              "count file language settings doctor"
                  + " ui.task ui.action ui.editor ui.frontmatter ui.preview ui.library ui.doctor"
                  + " ui.outline"
                  + " ui.workspace"),
          entry("ui.diagram", "drawing ui.task ui.preview ui.window"),
          entry(
              "ui",
              "text editing file language post markdown site web settings library export doctor"
                  + " ui.task ui.action ui.field ui.editor ui.frontmatter ui.preview ui.library"
                  + " ui.outline ui.settings ui.palette ui.workspace ui.window"),
          entry("", "cli drawing settings ui ui.diagram"));

  /** A library's packages, those of Hoego that may know it, and why no others. */
  private record Door(String library, List<String> rooms, String reason) {}

  private static final List<Door> DOORS =
      List.of(
          new Door(
              "com.vladsch..",
              List.of("hoego.markdown", "hoego.markdown.kramdown"),
              "a post's tree is Markdown's, whichever grammar made it"),
          new Door(
              "org.owasp..",
              List.of("hoego.markdown"),
              "nothing else may decide what of a post's HTML is safe"),
          new Door(
              "org.jsoup..",
              List.of("hoego.markdown", "hoego.export"),
              "HTML trees are markdown's; the export checks an SVG's tree before it embeds it"),
          new Door(
              "org.mozilla.javascript..",
              List.of("hoego.drawing"),
              "scripts run apart from the post, with nothing at hand and a deadline"),
          new Door(
              "org.yaml..",
              List.of("hoego.post", "hoego.settings"),
              "YAML is read as plain data and for its marks, and never dumps a post"),
          new Door(
              "javafx.scene.web..",
              List.of("hoego.ui.preview", "hoego.ui.diagram"),
              "a WebView is safe only as the preview sets it up, or in a process of its own"),
          new Door(
              "org.w3c.dom..",
              List.of("hoego.ui.preview", "hoego.ui.diagram"),
              "the page's tree belongs to the WebView's owner"),
          new Door(
              "picocli..", List.of("hoego.cli"), "arguments are understood before anything is run"),
          new Door("atlantafx..", List.of("hoego.ui.window"), "a look is chosen in one place"),
          new Door(
              "net.harawata..",
              List.of("hoego.settings"),
              "only settings and session are kept outside the opened folder"),
          new Door(
              "com.github.difflib..",
              List.of("hoego.file", "hoego.ui.workspace"),
              "line ends are kept, and two versions shown, by comparing lines"),
          new Door(
              "com.fasterxml..",
              List.of("hoego.cli"),
              "JSON is written for other programs, who meet Hoego on the command line"),
          new Door("com.sun.jna..", List.of("hoego.file"), "the trash is the file system's"),
          new Door("java.net.http..", List.of("hoego.web"), "one room decides what may be fetched"),
          new Door("org.kordamp..", List.of("hoego.ui.."), "icons are for windows"));

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CLASSES.size()).isGreaterThan(200);
    assertThat(CLASSES.contain("hoego.ui.window.MainWindow")).isTrue();
    assertThat(CLASSES.contain("hoego.ArchitectureTest")).isFalse();
  }

  @TestFactory
  Stream<DynamicTest> importsRunDownwardOnly() {
    return FLOOR_PLAN.stream()
        .map(
            floor ->
                DynamicTest.dynamicTest(
                    named(floor.getKey()) + " knows only what is below it",
                    () ->
                        noClasses()
                            .that(resideInAPackage(named(floor.getKey())))
                            .should()
                            .dependOnClassesThat(
                                resideInAPackage("hoego..")
                                    .and(not(resideInAnyPackage(known(floor)))))
                            .because("imports run downward: the lower floors stay when others go")
                            .check(CLASSES)));
  }

  @Test
  void theFloorPlanIsReadFromTheGroundUpAndNamesEveryPackage() {
    Set<String> built = new TreeSet<>();
    for (Map.Entry<String, String> floor : FLOOR_PLAN) {
      built.add(named(floor.getKey()));
      assertThat(built).as("below " + named(floor.getKey())).contains(known(floor));
    }
    Set<String> real = new TreeSet<>();
    CLASSES.forEach(each -> real.add(each.getPackageName()));
    assertThat(real).as("a new package is drawn into the plan first").isEqualTo(built);
  }

  private static String[] known(Map.Entry<String, String> floor) {
    return Stream.concat(Stream.of(floor.getKey()), Stream.of(floor.getValue().split(" ")))
        .map(ArchitectureTest::named)
        .filter(name -> !name.equals("hoego") || floor.getKey().isEmpty())
        .toArray(String[]::new);
  }

  private static String named(String room) {
    return room.isEmpty() ? "hoego" : "hoego." + room;
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices()
        .matching("hoego.(**)")
        .should()
        .beFreeOfCycles()
        .because("packages in a circle can only be understood, tested and changed together")
        .check(CLASSES);
  }

  @Test
  void onlyTheUiKnowsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackage("hoego.ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.fxmisc..", "org.reactfx..")
        .because("what can be decided without a window is tested without a toolkit")
        .check(CLASSES);
  }

  @Test
  void onlyTheEditorKnowsRichTextFx() {
    noClasses()
        .that(not(resideInAPackage("hoego.ui.editor")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.fxmisc..", "org.reactfx..")
        .because("the text area's undo and input method are held together in one place")
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryHasOneDoor() {
    return DOORS.stream()
        .map(
            door ->
                DynamicTest.dynamicTest(
                    door.library() + " is known in " + door.rooms(),
                    () -> {
                      noClasses()
                          .that(not(resideInAnyPackage(door.rooms().toArray(String[]::new))))
                          .should()
                          .dependOnClassesThat()
                          .resideInAPackage(door.library())
                          .because(door.reason())
                          .check(CLASSES);
                    }));
  }

  @Test
  void onlyTheFilePackageTouchesFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackage("hoego.file")
        .should()
        .accessTargetWhere(
            describe(
                "reads or writes files",
                access ->
                    FileTouch.touchesFiles(access)
                        && !(access.getOriginOwner().getName().equals("hoego.Main")
                            && FileTouch.isStandardStream(access))))
        .because(
            "files are read and written so that no byte changes unasked and none is lost,"
                + " which one package sees to; Main alone wraps the process's own streams")
        .check(CLASSES);
  }

  @Test
  void onlyTheLibraryWatchesFolders() {
    noClasses()
        .that()
        .resideOutsideOfPackage("hoego.library")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.nio\\.file\\.Watch.*")
        .because("one watcher tells what changed by path, and others ask it")
        .check(CLASSES);
  }

  @Test
  void onlyTheTaskPackageRunsLater() {
    noClasses()
        .that()
        .resideOutsideOfPackage("hoego.ui.task")
        .should()
        .accessTargetWhere(calls("javafx.application.Platform", "runLater"))
        .because(
            "runLater used to put things in order hides the order: Background and Latest say it")
        .check(CLASSES);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("hoego.Main")
        .should()
        .accessTargetWhere(
            calls("java.lang.System", "exit")
                .or(calls("java.lang.Runtime", "exit"))
                .or(calls("java.lang.Runtime", "halt")))
        .because("whoever ends the process loses what others have not saved")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)")
        .because("such a name says nothing of what the class is answerable for")
        .check(CLASSES);
  }

  @Test
  void noStaticFieldChanges() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("what may change belongs to an object that somebody hands on")
        .check(CLASSES);
  }

  @Test
  void noStaticFieldHoldsWhatCanBeWrittenTo() {
    noFields()
        .that()
        .areStatic()
        .and(
            describe(
                "are written by a person",
                field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
        .should()
        .haveRawType(
            describe(
                "that can be written to",
                type ->
                    type.isArray()
                        || type.getPackageName().startsWith("java.util.concurrent.atomic")
                        || type.isAssignableTo("javafx.beans.value.WritableValue")
                        || type.isAssignableTo("javafx.collections.ObservableList")
                        || type.isAssignableTo(StringBuilder.class)))
        .because("a final field that holds something mutable is a global variable all the same")
        .check(CLASSES);
  }

  @Test
  void theRootPackageOnlyStartsThings() {
    classes()
        .that()
        .resideInAPackage("hoego")
        .should()
        .haveNameMatching("hoego\\.(Main|RealWindows|package-info)(\\$.*)?")
        .because("the root joins command line and window; what does anything has a room of its own")
        .check(CLASSES);
  }

  @Test
  void nobodyUsesTheOldLogging() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .because("System.Logger is there already, and takes any back end")
        .check(CLASSES);
  }

  @Test
  void nobodyPrintsAStackTrace() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe("prints a stack trace", access -> access.getName().equals("printStackTrace")))
        .because("a person is told what happened in words, and what to do")
        .check(CLASSES);
  }

  @Test
  void nobodyWritesToTheStandardStreamsPastMain() {
    noClasses()
        .should()
        .accessTargetWhere(calls("java.lang.System", "out").or(calls("java.lang.System", "err")))
        .because("a terminal has an encoding and a language, which Main asks for")
        .check(CLASSES);
  }

  static DescribedPredicate<JavaAccess<?>> calls(String owner, String name) {
    return describe(
        "calls " + owner + "." + name,
        access ->
            access.getTarget().getOwner().getName().equals(owner)
                && access.getTarget().getName().equals(name));
  }
}
