package hoego.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {
  @ParameterizedTest
  @CsvSource({
    "회고, 회고록",
    "Spring, spring",
    "unit test, unit-test",
    "Unit_Test, unittest",
    "test, tests",
    "library, librari",
    "retrospective, retrospctive",
    "kubernetes, kuberentes",
    "ＡＩ, ai",
    "C++, c++"
  })
  void areSimilar(String name, String other) {
    assertThat(SimilarNames.among(List.of(name, "다른 것", other)))
        .containsOnly(Map.entry(name, List.of(other)), Map.entry(other, List.of(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "Java, JavaScript",
    "java8, java9",
    "java, lava",
    "2024, 2025",
    "spring5, spring6",
    "회고, 후기",
    "자바, 자비",
    "글, 글감",
    "Go, Got",
    "C, C++",
    "AI, API",
    "data, date",
    "react, redux",
    "spring, string"
  })
  void areNot(String name, String other) {
    assertThat(SimilarNames.among(List.of(name, other))).isEmpty();
  }

  @Test
  void hangulInItsPartsIsTheSameAsComposed() {
    String parts = Normalizer.normalize("회고", Normalizer.Form.NFD);
    assertThat(SimilarNames.among(List.of("회고", parts))).containsEntry("회고", List.of(parts));
  }
}
