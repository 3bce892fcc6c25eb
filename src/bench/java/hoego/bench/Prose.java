package hoego.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A Korean post of a given size, the same for the same size. */
final class Prose {
  private static final List<String> WORDS =
      List.of(
          "올해는", "배포", "자동화를", "마쳤다", "팀에서", "처음으로", "회고를", "썼고", "장애", "대응을", "하면서", "배운", "것이",
          "많았다", "코드", "리뷰는", "느렸지만", "꼼꼼했다", "테스트를", "먼저", "쓰는", "습관이", "생겼다", "동료와", "이야기를",
          "나누며", "방향을", "잡았다", "내년에는", "조금", "더", "천천히", "읽고", "써", "보려고", "한다", "데이터베이스를", "옮기는",
          "일은", "쉽지", "않았다");

  private Prose() {}

  /** A post of about so many bytes in UTF-8. */
  static String of(int bytes) {
    Random random = new Random(bytes);
    StringBuilder text =
        new StringBuilder("---\ntitle: 긴 회고\ndate: 2024-12-31\ntags: [회고]\n---\n\n## 시작\n\n");
    text.append(sentence(random, 12)).append("\n\n");
    int written = text.toString().getBytes(StandardCharsets.UTF_8).length;
    for (int part = 0; written < bytes; part++) {
      String block =
          switch (part % 9) {
            case 0 -> "## " + sentence(random, 3);
            case 3 ->
                "- "
                    + sentence(random, 6)
                    + "\n- "
                    + sentence(random, 7)
                    + "\n- "
                    + sentence(random, 5);
            case 5 -> "> " + sentence(random, 14);
            case 7 -> "```java\nint sum = " + part + ";\nreturn sum;\n```";
            default ->
                sentence(random, 24)
                    + " **"
                    + sentence(random, 2)
                    + "** "
                    + sentence(random, 20)
                    + " `code"
                    + part
                    + "` [링크](https://example.com/"
                    + part
                    + ").";
          };
      text.append(block).append("\n\n");
      written += block.getBytes(StandardCharsets.UTF_8).length + 2;
    }
    return text.toString();
  }

  private static String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      sentence.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return sentence.toString();
  }
}
