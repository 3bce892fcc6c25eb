package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.site.ImageFacts;
import hoego.web.WebAnswer.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only pictures are fetched, only of the open internet, and within limits. */
@Timeout(60)
class WebPicturesTest {
  private PictureServer server = unopened();

  private static PictureServer unopened() {
    try {
      return new PictureServer();
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }

  @BeforeEach
  void fill() {
    server.put("a.kr/a.png", PictureServer.png(7, 5));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static WebAnswer answer(WebPictures web, String address) throws InterruptedException {
    CountDownLatch there = new CountDownLatch(1);
    WebAnswer first = web.ask(address, there::countDown);
    if (!(first instanceof WebAnswer.Awaited)) {
      return first;
    }
    assertThat(there.await(30, TimeUnit.SECONDS)).isTrue();
    return web.ask(address, () -> {});
  }

  private Reason refusal(WebPictures web, String address) throws InterruptedException {
    assertThat(answer(web, address)).isInstanceOf(WebAnswer.Refused.class);
    return ((WebAnswer.Refused) answer(web, address)).why();
  }

  @Test
  void fetchesAPictureOnceAndKeepsIt() throws InterruptedException {
    WebPictures web = server.web();
    for (int i = 0; i < 3; i++) {
      assertThat(answer(web, "https://a.kr/a.png"))
          .isInstanceOfSatisfying(
              WebAnswer.Here.class, here -> assertThat(here.facts().width()).isEqualTo(7));
    }
    assertThat(web.bytes("https://a.kr/a.png"))
        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PictureServer.png(7, 5)));
    assertThat(server.asked()).containsExactly("a.kr/a.png");
  }

  @Test
  void saysNothingOfItsReader() throws InterruptedException {
    WebPictures web = server.web();
    answer(web, "https://a.kr/a.png");
    answer(web, "https://a.kr/a.png?2");
    server.put("a.kr/a.png?3", PictureServer.png(1, 1));
    answer(web, "https://a.kr/a.png?3");
    assertThat(server.headers())
        .noneMatch(
            header ->
                header.matches("(cookie|referer|origin|from|authorization|accept-language): .*"))
        .noneMatch(header -> header.contains("Java") || header.contains("oego"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/a.png",
        "https://127.1/a.png",
        "https://localhost/a.png",
        "https://[::1]/a.png",
        "https://[::ffff:127.0.0.1]/a.png",
        "https://[64:ff9b::7f00:1]/a.png",
        "https://[2002:7f00:1::]/a.png",
        "https://[fe80::1]/a.png",
        "https://[fd00::1]/a.png",
        "https://0.0.0.0/a.png",
        "https://10.0.0.1/a.png",
        "https://100.64.0.1/a.png",
        "https://169.254.169.254/latest/meta-data",
        "https://172.16.0.1/a.png",
        "https://192.168.0.1/a.png",
        "https://192.0.2.1/a.png",
        "https://198.18.0.1/a.png",
        "https://224.0.0.1/a.png",
        "https://255.255.255.255/a.png",
      })
  void asksNothingOfThisComputerAndItsNetwork(String address) throws InterruptedException {
    assertThat(refusal(server.web(), address))
        .isIn(Reason.NOT_PUBLIC, Reason.UNKNOWN_HOST, Reason.BAD_ADDRESS);
    server.redirect("b.kr/on", address);
    assertThat(refusal(server.web(), "https://b.kr/on"))
        .isIn(Reason.NOT_PUBLIC, Reason.UNKNOWN_HOST, Reason.BAD_ADDRESS);
    assertThat(server.asked()).containsExactly("b.kr/on");
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true",
    "93.184.216.34, true",
    "2606:2800:220:1:248:1893:25c8:1946, true",
    "172.32.0.1, true",
    "100.128.0.1, true",
    "192.167.255.255, true",
    "127.0.0.1, false",
    "172.31.255.255, false",
    "100.127.255.255, false",
    "0.1.2.3, false",
    "203.0.113.9, false",
    "240.0.0.1, false",
    "::, false",
    "::ffff:10.0.0.1, false",
    "::10.0.0.1, false",
    "fec0::1, false",
    "ff02::1, false",
    "2001:db8::1, false",
    "2001::1, false",
    "64:ff9b::808:808, true",
    "2002:a00:1::, false",
  })
  void tellsTheOpenInternetFromTheRest(String address, boolean open) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isEqualTo(open);
  }

  @Test
  void aNameThatHasOnePrivateAddressBesidePublicOnesIsRefused() throws InterruptedException {
    Fetching both =
        new Fetching(
            host ->
                new InetAddress[] {
                  InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.1")
                },
            address -> address,
            1_000);
    assertThat(refusal(new WebPictures(both), "https://a.kr/a.png")).isEqualTo(Reason.NOT_PUBLIC);
  }

  @Test
  void looksWhereAHostIsAtEveryStep() throws InterruptedException {
    AtomicInteger looked = new AtomicInteger();
    Fetching rebound =
        server.fetching(
            host ->
                new InetAddress[] {
                  InetAddress.getByName(
                      looked.incrementAndGet() == 1 ? "93.184.216.34" : "192.168.0.1")
                },
            2_000);
    server.redirect("a.kr/on", "/a.png");
    assertThat(refusal(new WebPictures(rebound), "https://a.kr/on")).isEqualTo(Reason.NOT_PUBLIC);
    assertThat(server.asked()).containsExactly("a.kr/on");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://a.kr/a.png",
        "jar:https://a.kr/a.jar!/a.png",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "https://user:secret@a.kr/a.png",
        "https://a.kr:22/a.png",
        "https://a.kr:8080/a.png",
        "http://a.kr:443x/a.png",
        "https://",
        "https://a b.kr/a.png",
        "https://a.kr%00.b.kr/a.png",
        "a.png",
        "",
      })
  void takesNoAddressThatLeadsPastTheWeb(String address) {
    assertThat(WebAddress.of(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "//a.kr/b.png, https://a.kr/b.png",
    "http://a.kr/b.png, https://a.kr/b.png",
    "http://a.kr:80/b.png, https://a.kr/b.png",
    "HTTPS://A.kr:443/가.png?나=다#라, https://A.kr/%EA%B0%80.png?%EB%82%98=%EB%8B%A4",
    "https://a.kr/a b%20%.png, https://a.kr/a%20b%20%25.png",
    "https://회고.kr, https://xn--299a630f.kr/",
    "https:\\\\a.kr/a.png, https://a.kr/a.png",
  })
  void readsAddressesAsBrowsersDoAndAlwaysAsksByTls(String address, String asked) {
    assertThat(WebAddress.of(address).map(Object::toString)).isEqualTo(Optional.of(asked));
  }

  @Test
  void followsAFewRedirectsAndNoMore() throws InterruptedException {
    server.redirect("a.kr/1", "//b.kr/2");
    server.redirect("b.kr/2", "https://a.kr/a.png");
    assertThat(answer(server.web(), "https://a.kr/1")).isInstanceOf(WebAnswer.Here.class);
    server.redirect("a.kr/round", "/round");
    assertThat(refusal(server.web(), "https://a.kr/round")).isEqualTo(Reason.TOO_MANY_REDIRECTS);
    server.redirect("a.kr/file", "file:///etc/passwd");
    assertThat(refusal(server.web(), "https://a.kr/file")).isEqualTo(Reason.BAD_ADDRESS);
  }

  @Test
  void saysWhyThereIsNone() throws InterruptedException {
    server.put("a.kr/page.png", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    server.put("a.kr/cut.png", Arrays.copyOf(PictureServer.png(9, 9), 20));
    server.put("a.kr/large.png", new byte[Fetching.MOST_BYTES + 1]);
    assertThat(refusal(server.web(), "https://a.kr/none")).isEqualTo(Reason.STATUS);
    assertThat(refusal(server.web(), "https://a.kr/page.png")).isEqualTo(Reason.NO_PICTURE);
    assertThat(refusal(server.web(), "https://a.kr/cut.png")).isEqualTo(Reason.UNREADABLE);
    assertThat(refusal(server.web(), "https://a.kr/large.png")).isEqualTo(Reason.TOO_LARGE);
    assertThat(refusal(LocalWeb.none(), "https://a.kr/a.png")).isEqualTo(Reason.UNKNOWN_HOST);
  }

  @Test
  void aPictureThatClaimsToBeHugeIsNotDecoded() throws InterruptedException {
    byte[] bomb = PictureServer.png(1, 1);
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    server.put("a.kr/bomb.png", bomb);
    assertThat(ImageFacts.of(bomb)).isInstanceOf(ImageFacts.Checked.Refused.class);
    assertThat(refusal(server.web(), "https://a.kr/bomb.png")).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void hangsUpOnAServerThatSendsAByteNowAndThen() throws InterruptedException {
    server.putSlowly("a.kr/slow.png", new byte[10_000], 20);
    assertThat(refusal(new WebPictures(server.fetching(400)), "https://a.kr/slow.png"))
        .isEqualTo(Reason.TOO_SLOW);
  }

  @Test
  void asksAgainForWhatCouldNotBeHadOnceToldTo() throws InterruptedException {
    WebPictures web = server.web();
    assertThat(refusal(web, "https://a.kr/later.png")).isEqualTo(Reason.STATUS);
    server.put("a.kr/later.png", PictureServer.png(2, 2));
    assertThat(refusal(web, "https://a.kr/later.png")).isEqualTo(Reason.STATUS);
    web.forgetRefused();
    assertThat(answer(web, "https://a.kr/later.png")).isInstanceOf(WebAnswer.Here.class);
  }
}
