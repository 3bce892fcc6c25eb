package hoego.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Puts a card with a link in the place of a video, a sound or a page within a page. */
final class EmbedCard {
  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_SHOWN = 90;
  private static final int LONGEST_TITLE = 200;

  /** What players call themselves, which is no title. */
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)(?:youtube|vimeo|twitch|bilibili|spotify)(?: (?:video|embed) player)?");

  /**
   * A service's address for players and the one for people.
   *
   * @param player its first group is put behind {@code page}
   */
  private record Service(String name, String kind, Pattern player, String page) {}

  private static final List<Service> SERVICES =
      List.of(
          new Service(
              "YouTube",
              "video",
              at("(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/videoseries\\?list=([\\w-]+)"),
              "https://www.youtube.com/playlist?list="),
          new Service(
              "YouTube",
              "video",
              at(
                  "(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/(?:embed|v|shorts|live)"
                      + "|youtu\\.be)/([\\w-]{6,20})(?![\\w-])"),
              "https://www.youtube.com/watch?v="),
          new Service(
              "Vimeo", "video", at("player\\.vimeo\\.com/video/(\\d+)"), "https://vimeo.com/"),
          new Service(
              "Bilibili",
              "video",
              at("player\\.bilibili\\.com/player\\.html\\?(?:[^#]*&)?bvid=(\\w+)"),
              "https://www.bilibili.com/video/"),
          new Service(
              "Twitch",
              "video",
              at("player\\.twitch\\.tv/\\?(?:[^#]*&)?video=v?(\\d+)"),
              "https://www.twitch.tv/videos/"),
          new Service(
              "Spotify",
              "sound",
              at("open\\.spotify\\.com/embed/(\\w+/\\w+)"),
              "https://open.spotify.com/"));

  /** Where in a video it begins, in seconds. */
  private static final Pattern START = Pattern.compile("[?&](?:start|t)=(\\d{1,6})");

  private static final Pattern VIDEO_FILE =
      Pattern.compile("(?i)\\.(?:mp4|webm|mov|m4v)(?:[?#]|\\z)");

  private EmbedCard() {}

  /** Nothing of it is loaded: not even the picture that the service has of it. */
  static void replace(Element embed, PageWords words) {
    String address = address(embed);
    String whole = address.startsWith("//") ? "https:" + address : address;
    String kind = kind(embed, whole);
    String name =
        switch (kind) {
          case "video" -> words.elsewhere().video();
          case "sound" -> words.elsewhere().sound();
          default -> words.elsewhere().page();
        };
    String page = whole;
    for (Service service : whole.length() > LONGEST_ADDRESS ? List.<Service>of() : SERVICES) {
      Matcher player = service.player().matcher(whole);
      if (player.lookingAt()) {
        Matcher start = START.matcher(whole);
        boolean begins = service.name().equals("YouTube") && start.find();
        page = service.page() + player.group(1) + (begins ? "&t=" + start.group(1) + "s" : "");
        kind = service.kind();
        name = service.name();
        break;
      }
    }
    boolean leads =
        page.length() <= LONGEST_ADDRESS && HtmlCleaner.mayLead(page) && embed.closest("a") == null;
    Element card = leads ? new Element("a").attr("href", page) : new Element("span");
    card.addClass(HtmlCleaner.signed("card")).addClass(HtmlCleaner.signed(kind));
    card.appendElement("strong").text(title(embed).orElse(name));
    HtmlTree.span("address").text(shown(page)).appendTo(card);
    embed.replaceWith(card);
  }

  private static Pattern at(String address) {
    return Pattern.compile("(?i)https?://" + address);
  }

  private static String kind(Element embed, String address) {
    return switch (embed.normalName()) {
      case "video" -> "video";
      case "audio" -> "sound";
      default -> VIDEO_FILE.matcher(address).find() ? "video" : "page";
    };
  }

  private static Optional<String> title(Element embed) {
    for (String attribute : List.of("title", "aria-label")) {
      String title = embed.attr(attribute).strip();
      if (!title.isEmpty() && !NO_TITLE.matcher(title).matches()) {
        return Optional.of(cut(title, LONGEST_TITLE));
      }
    }
    return Optional.empty();
  }

  /** An address as people read one. */
  private static String shown(String address) {
    return cut(address.replaceFirst("(?i)\\Ahttps?://(?:www\\.)?", ""), LONGEST_SHOWN);
  }

  private static String cut(String text, int most) {
    int end =
        text.length() <= most
            ? text.length()
            : text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())));
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }

  private static String address(Element embed) {
    for (String attribute : List.of("src", "data", "data-src")) {
      if (!embed.attr(attribute).isBlank()) {
        return embed.attr(attribute).strip();
      }
    }
    Element source = embed.selectFirst("source[src]");
    return source == null ? "" : source.attr("src").strip();
  }
}
