package hoego.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FinderTest {
  private static final List<Item> ITEMS =
      List.of(
          item(Item.Kind.POST, "/a", "2024년 회고", "_posts/2024-12-31-retro.md"),
          item(Item.Kind.POST, "/b", "가방", "_drafts/bag.md"),
          item(Item.Kind.POST, "/c", "회의록", "_posts/2023-01-01-minutes.md"),
          item(Item.Kind.HEADING, "", "회고를 쓰는 까닭", "2단계"),
          item(Item.Kind.HEADING, "", "맺음", "2단계"),
          item(Item.Kind.COMMAND, "save", "저장", "파일"),
          item(Item.Kind.COMMAND, "export", "회고 내보내기", "파일"));

  private static Item item(Item.Kind kind, String key, String title, String detail) {
    return Item.of(kind, key, title, detail, "", () -> {});
  }

  private static List<String> found(String typed, String... recent) {
    return new Finder(ITEMS, List.of(recent))
        .find(typed).stream().map(hit -> hit.item().title().text()).toList();
  }

  @Test
  void offersThePostsWhereNothingWasTypedWhatWasUsedLastFirst() {
    assertThat(found("")).containsExactly("2024년 회고", "가방", "회의록");
    assertThat(found("", "/c", "save", "/b")).containsExactly("회의록", "가방", "2024년 회고");
  }

  @Test
  void findsPostsHeadingsAndCommandsPostsFirst() {
    assertThat(found("회고").getFirst()).isEqualTo("2024년 회고");
    assertThat(found("회고")).containsExactlyInAnyOrder("2024년 회고", "회고를 쓰는 까닭", "회고 내보내기");
    assertThat(found("저ㅈ")).containsExactly("저장");
  }

  @Test
  void keepsToHeadingsOrCommandsWhereAskedTo() {
    assertThat(found("#")).containsExactly("회고를 쓰는 까닭", "맺음");
    assertThat(found("@ㅎㄱ")).containsExactly("회고를 쓰는 까닭");
    assertThat(found(">")).containsExactly("저장", "회고 내보내기");
    assertThat(found(">", "export")).containsExactly("회고 내보내기", "저장");
    assertThat(found("> 회고")).containsExactly("회고 내보내기");
  }

  @Test
  void findsByWhatStandsBelowTheTitleToo() {
    assertThat(found("drafts")).containsExactly("가방");
    assertThat(found(">파일")).containsExactly("저장", "회고 내보내기");
  }

  @Test
  void findsByANameThatDoesNotShow() {
    Item bold = item(Item.Kind.COMMAND, "bold", "굵게", "서식").alsoCalled("Bold");
    assertThat(new Finder(List.of(bold), List.of()).find(">bold")).hasSize(1);
    assertThat(new Finder(List.of(bold), List.of()).find(">굵")).hasSize(1);
    assertThat(new Finder(List.of(bold), List.of()).find(">italic")).isEmpty();
  }

  @Test
  void putsWhatWasUsedBeforeItsEquals() {
    assertThat(found(">ㅈㅈ")).containsExactly("저장");
    assertThat(found(">ㅋㅋ")).isEmpty();
    List<Item> twins =
        List.of(item(Item.Kind.POST, "/1", "분기 회고", ""), item(Item.Kind.POST, "/2", "한해 회고", ""));
    assertThat(new Finder(twins, List.of("/2")).find("회고").getFirst().item().key()).isEqualTo("/2");
    assertThat(new Finder(twins, List.of()).find("회고").getFirst().item().key()).isEqualTo("/1");
  }
}
