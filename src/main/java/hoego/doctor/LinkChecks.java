package hoego.doctor;

import hoego.liquid.Liquid;
import hoego.markdown.BodyReading;
import hoego.markdown.BodyReading.Mention;
import hoego.post.PostPlace;
import hoego.site.SiteAddresses;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import hoego.text.TextRange;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is the matter with a post's address, and with its links within the site. */
final class LinkChecks {
  private final Examined post;
  private final SiteAddresses addresses;
  private final String url;

  private LinkChecks(Examined post) {
    this.post = post;
    this.addresses = post.facts.addresses();
    this.url = addresses.url(post.file, post.text);
  }

  static void check(Examined post, Optional<BodyReading> reading) {
    LinkChecks checks = new LinkChecks(post);
    if (post.place.kind() == PostPlace.Kind.PLAIN) {
      return;
    }
    if (post.isPost() && post.name.isPresent() && post.matter.published()) {
      checks.address();
    }
    reading.ifPresent(
        read -> {
          for (Mention link : read.links()) {
            if (link.address().startsWith("#")) {
              checks.anchor(link, read.ids());
            } else if (!Liquid.isIn(link.address())) {
              checks.link(link);
            }
          }
        });
  }

  private void address() {
    List<java.nio.file.Path> others = addresses.others(url, post.file);
    if (!others.isEmpty()) {
      post.add(
          Finding.of(
              FindingKind.SAME_URL,
              Severity.WARNING,
              post.firstLine(),
              SiteAddresses.decoded(url),
              post.facts.site().relative(others.getFirst())));
    }
  }

  private void link(Mention link) {
    int hash = link.address().indexOf('#');
    String address = hash < 0 ? link.address() : link.address().substring(0, hash);
    String mail = address.toLowerCase(Locale.ROOT);
    if (address.isBlank() || mail.startsWith("mailto:")) {
      return;
    }
    TextRange whole = post.inPost(link.range());
    TextRange range =
        hash < 0 ? whole : new TextRange(whole.start(), whole.start() + address.length());
    switch (addresses.target(address, post.file, url)) {
      case SiteAddresses.Target.Fine() -> {}
      case SiteAddresses.Target.Elsewhere(String other) ->
          post.add(
              Finding.of(
                      FindingKind.BROKEN_LINK,
                      Severity.WARNING,
                      whole,
                      address,
                      SiteAddresses.decoded(other))
                  .with(
                      Optional.of(TextChange.of(new TextEdit(range, addresses.withBase(other))))));
      case SiteAddresses.Target.Nowhere() ->
          post.add(Finding.of(FindingKind.BROKEN_LINK, Severity.WARNING, whole, address, ""));
    }
  }

  private void anchor(Mention link, Set<String> ids) {
    String id = SiteAddresses.decoded(link.address().substring(1));
    if (id.isEmpty() || id.equals("top") || ids.contains(id) || ids.contains(escaped(id))) {
      return;
    }
    String words = words(id);
    List<String> alike = ids.stream().filter(each -> words(each).equals(words)).sorted().toList();
    Optional<TextChange> fix =
        alike.isEmpty() || words.isEmpty()
            ? Optional.empty()
            : Optional.of(
                TextChange.of(new TextEdit(post.inPost(link.range()), "#" + alike.getFirst())));
    post.add(
        Finding.of(
                FindingKind.BROKEN_ANCHOR,
                Severity.WARNING,
                post.inPost(link.range()),
                id,
                fix.isPresent() ? alike.getFirst() : "")
            .with(fix));
  }

  private static String escaped(String id) {
    return id.replace("&", "&amp;");
  }

  private static String words(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
