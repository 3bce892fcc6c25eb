package hoego.ui.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.form.FormNote;
import hoego.post.Refusal;
import hoego.ui.action.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void everyNoteAndRefusalIsASentenceWithItsWordsInIt(String language) {
    FormWords words = new FormWords(new Texts(Locale.of(language)));
    for (FormNote.Kind kind : FormNote.Kind.values()) {
      String said = words.note(new FormNote(kind, List.of("one", "two", "3")));
      assertThat(said).as(kind.name()).isNotBlank().doesNotContain("{", "}");
      if (kind != FormNote.Kind.SPLIT_WORDS) {
        assertThat(said).as(kind.name()).contains("one");
      }
    }
    assertThat(words.note(new FormNote(FormNote.Kind.SIMILAR, List.of("one", "two", "3"))))
        .contains("one", "two", "3");
    for (Refusal reason : Refusal.values()) {
      assertThat(words.refusal(reason)).as(reason.name()).isNotBlank();
    }
  }
}
