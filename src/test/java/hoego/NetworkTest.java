package hoego;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static hoego.ArchitectureTest.CLASSES;
import static hoego.ArchitectureTest.calls;

import org.junit.jupiter.api.Test;

/** What Hoego asks of the network is asked in one place. */
class NetworkTest {
  @Test
  void onlyTheWebPackageReachesTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackage("hoego.web")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(InetAddress|Inet[46]Address|InetSocketAddress|Socket|ServerSocket"
                + "|DatagramSocket|MulticastSocket|HttpURLConnection|JarURLConnection)"
                + "|javax\\.net\\..*|java\\.nio\\.channels\\.(Asynchronous)?(Server)?SocketChannel")
        .because("what Hoego asks of the network is asked in one room, which looks where it leads")
        .check(CLASSES);
  }

  @Test
  void onlyThePreviewsGateAndAStyleSheetOfTheProgramAreOpenedByAnAddress() {
    noClasses()
        .that()
        .resideOutsideOfPackage("hoego.ui.preview")
        .and()
        .doNotHaveSimpleName("ScaledSheet")
        .should()
        .accessTargetWhere(
            calls("java.net.URL", "openStream")
                .or(calls("java.net.URL", "openConnection"))
                .or(calls("java.net.URL", "getContent"))
                .or(calls("java.net.URL", "setURLStreamHandlerFactory")))
        .because("an address that is opened is a request")
        .check(CLASSES);
  }
}
