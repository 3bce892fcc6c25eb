package hoego.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Map;

/**
 * Tells whether a window can open here, before JavaFX is asked: on Linux it writes a stack trace
 * where there is no display, and can't be started again after that.
 */
@SuppressWarnings("restricted") // asks two libraries of the system, as the launcher allows
final class DisplayCheck {
  private DisplayCheck() {}

  /** Whether a window can open in this environment on this system. */
  static boolean canOpenWindow(Map<String, String> environment) {
    if (System.getProperty("glass.platform", "").equalsIgnoreCase("headless")) {
      return true;
    }
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (!system.contains("linux")) {
      return true;
    }
    // JavaFX on Linux draws through X11, under Wayland too.
    return !environment.getOrDefault("DISPLAY", "").isBlank() && hasGtk() && hasX11Display();
  }

  private static boolean hasGtk() {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
      return true;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private static boolean hasX11Display() {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
      Linker linker = Linker.nativeLinker();
      MethodHandle open =
          linker.downcallHandle(
              x11.findOrThrow("XOpenDisplay"),
              FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
      MethodHandle close =
          linker.downcallHandle(
              x11.findOrThrow("XCloseDisplay"),
              FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
      MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      if (display.address() == 0) {
        return false;
      }
      int ignored = (int) close.invokeExact(display);
      return true;
    } catch (Throwable unable) {
      return false;
    }
  }
}
