package hoego.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void speaksKoreanWhereTheEnvironmentAsksForItThoughTheSystemHasNoSuchLocale() {
    Terminal terminal = Terminal.of(Map.of("LANG", "ko_KR.UTF-8"), Locale.US, "ANSI_X3.4-1968");
    assertThat(terminal).isEqualTo(new Terminal(Locale.KOREAN, StandardCharsets.UTF_8));
  }

  @Test
  void heedsTheStrongestVariable() {
    Map<String, String> environment = Map.of("LC_ALL", "en_US.UTF-8", "LANG", "ko_KR.UTF-8");
    assertThat(Terminal.of(environment, Locale.US, "UTF-8").locale()).isEqualTo(Locale.US);
    Map<String, String> launched = Map.of("HOEGO_LOCALE", "ko_KR.UTF-8", "LC_ALL", "C.UTF-8");
    assertThat(Terminal.of(launched, Locale.US, "UTF-8").locale()).isEqualTo(Locale.KOREAN);
  }

  @Test
  void followsJavaElsewhere() {
    assertThat(Terminal.of(Map.of(), Locale.KOREA, "x-windows-949"))
        .isEqualTo(new Terminal(Locale.KOREA, Charset.forName("x-windows-949")));
    assertThat(Terminal.of(Map.of(), Locale.KOREA, "").charset()).isEqualTo(StandardCharsets.UTF_8);
  }
}
