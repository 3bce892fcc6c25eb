package hoego.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the open internet from those of this computer and its own network: a post must
 * not have Hoego ask a router, a printer or a cloud's metadata service.
 *
 * <p>By the special-purpose registries of RFC 6890.
 */
final class PublicAddress {
  private PublicAddress() {}

  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return bytes.length == 4 ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    return switch (first) {
      case 0, 10, 127 -> false;
      // Carriers' own networks.
      case 100 -> second < 64 || second > 127;
      case 169 -> second != 254;
      case 172 -> second < 16 || second > 31;
      case 192 ->
          second != 168
              && !(second == 0 && (third == 0 || third == 2))
              && !(second == 88 && third == 99);
      case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
      case 203 -> !(second == 0 && third == 113);
      default -> first < 224;
    };
  }

  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    if (first == 0x64 && second == 0xFF9B) {
      // An IPv4 address behind a translator.
      return isPublicWithin(bytes, 12);
    }
    if (first == 0x2002) {
      return isPublicWithin(bytes, 2);
    }
    // 2000::/3 is all that is given out; of it not Teredo, benchmarks, ORCHID, documentation.
    boolean special =
        first == 0x2001 && (second < 0x200 || second == 0xDB8)
            || first == 0x3FFF && second < 0x1000;
    return (first & 0xE000) == 0x2000 && !special;
  }

  private static boolean isPublicWithin(byte[] bytes, int at) {
    try {
      return is(InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + 4)));
    } catch (UnknownHostException impossible) {
      return false;
    }
  }
}
