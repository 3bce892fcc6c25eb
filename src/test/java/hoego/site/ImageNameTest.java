package hoego.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "board.PNG > board.png",
        "스크린샷 2025-01-02 오후 3.12.33.png > 스크린샷-2025-01-02-오후-3.12.33.png",
        "a b (1).png > a-b-1.png",
        "그림 [초안] #2 100%.png > 그림-초안-2-100.png",
        "a/b\\c:d*e?f|g.png > a-b-c-d-e-f-g.png",
        "_숨은 것.png > 숨은-것.png",
        ".png > png.png",
        "🎉🎉.png > image.png",
        "a 🎉 b.png > a-b.png",
        "con.png > image-con.png",
        "이름 없는 파일 > 이름-없는-파일.png",
        "photo.jpg > photo.png",
        "../../etc/passwd > etc-passwd.png"
      })
  void isOneForTheWebAndHasTheExtensionOfItsKind(String from, String name) {
    assertThat(ImageName.of(from, ImageType.PNG).name()).isEqualTo(name);
  }

  @Test
  void aJpegKeepsItsLongExtension() {
    assertThat(ImageName.of("강.JPEG", ImageType.JPEG).name()).isEqualTo("강.jpeg");
    assertThat(ImageName.of("강.JPG", ImageType.JPEG).name()).isEqualTo("강.jpg");
    assertThat(ImageName.of("강.png", ImageType.JPEG).name()).isEqualTo("강.jpg");
  }

  @Test
  void syllablesTakenApartArePutTogether() {
    String apart = Normalizer.normalize("회고.png", Normalizer.Form.NFD);
    assertThat(ImageName.of(apart, ImageType.PNG).name()).isEqualTo("회고.png");
  }

  @Test
  void isShortEnoughForEveryFileSystemAndCutBetweenLetters() {
    String name = ImageName.of("가".repeat(300) + ".png", ImageType.PNG).name();
    assertThat(name).isEqualTo("가".repeat(66) + ".png");
  }

  @Test
  void aTypedNameIsTakenWithItsExtensionOrWithout() {
    ImageName name = ImageName.of("a.jpg", ImageType.JPEG);
    assertThat(name.named(" 새 이름 ").name()).isEqualTo("새-이름.jpg");
    assertThat(name.named("새 이름.JPG").name()).isEqualTo("새-이름.jpg");
    assertThat(name.named("새 이름.png").name()).isEqualTo("새-이름.jpg");
    assertThat(name.named("v1.2").name()).isEqualTo("v1.2.jpg");
    assertThat(name.named("").name()).isEqualTo("image.jpg");
  }

  @Test
  void aNameThatIsTakenGivesWayToANumber() {
    Set<String> taken = Set.of("a.png", "a-2.png", "글-1.png");
    assertThat(ImageName.of("a.png", ImageType.PNG).free(taken::contains).name())
        .isEqualTo("a-3.png");
    assertThat(ImageName.of("b.png", ImageType.PNG).free(taken::contains).name())
        .isEqualTo("b.png");
    assertThat(ImageName.of("글", ImageType.PNG).firstNumber(taken::contains).name())
        .isEqualTo("글-2.png");
  }

  @Test
  void foldedNamesAreEqualWhereSomeSystemTakesThemForTheSame() {
    String apart = Normalizer.normalize("회고.PNG", Normalizer.Form.NFD);
    assertThat(ImageName.folded(apart)).isEqualTo(ImageName.folded("회고.png"));
    assertThat(ImageName.folded("a.png")).isNotEqualTo(ImageName.folded("b.png"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "desk-at_night.png > desk at night",
        "2024-12-31-한-해.png > 2024-12-31 한 해",
        "강가.jpeg > 강가",
        "스크린샷 2025-01-02.png > 스크린샷 2025-01-02"
      })
  void aNameSaysWords(String fileName, String words) {
    assertThat(ImageName.words(fileName)).isEqualTo(words);
  }
}
