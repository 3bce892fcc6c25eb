package hoego.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
  @TempDir Path folder = Path.of("");

  @Test
  void keepsWhatWasUsedInItsOrder() throws IOException {
    List<String> used = List.of("/글/회고 \\ 1.md", "command.save", " 앞이 빈 이름.md");
    SettingsFolder kept = new SettingsFolder(folder);
    kept.keep(Session.FIRST.with(true, used, true));
    assertThat(kept.session()).isEqualTo(Session.FIRST.with(true, used, true));
  }

  @Test
  void remembersNoMoreThanItSays() throws IOException {
    List<String> used = IntStream.range(0, 200).mapToObj(i -> "/" + i).toList();
    SettingsFolder kept = new SettingsFolder(folder);
    kept.keep(Session.FIRST.with(false, used, false));
    assertThat(kept.session().recent()).isEqualTo(used.subList(0, Session.MOST_RECENT));
  }

  @Test
  void isAsAtAFirstStartWhereWhatWasKeptMakesNoSense() throws IOException {
    Files.writeString(folder.resolve("session.properties"), "outline=maybe\nrecent=\\n\\n \\n");
    assertThat(new SettingsFolder(folder).session()).isEqualTo(Session.FIRST);
  }
}
