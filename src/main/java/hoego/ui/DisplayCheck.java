package hoego.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether a window can open here, before JavaFX is asked: on Linux it writes a stack trace
 * where there is no display, and can't be started again after that.
 */
@SuppressWarnings("restricted") // asks two libraries of the system, as the launcher allows
final class DisplayCheck {
  /** The only GTK that JavaFX still knows. */
  private static final int GTK = 3;

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
    return !environment.getOrDefault("DISPLAY", "").isBlank()
        && askJavaFx().orElseGet(() -> hasGtk() && hasX11Display());
  }

  /**
   * What JavaFX's own question to X11 and GTK says, which it asks before anything else and shouts
   * at the answer to; empty where it is not to be reached. The same through the foreign function
   * interface takes ten times as long.
   */
  private static Optional<Boolean> askJavaFx() {
    try {
      Class<?> gtk = Class.forName("com.sun.glass.ui.gtk.GtkApplication");
      Method query = gtk.getDeclaredMethod("_queryLibrary", int.class, boolean.class);
      query.setAccessible(true);
      int answer = (int) query.invoke(null, GTK, false);
      // Below 0 stands what is missing: GTK, or a display.
      return Optional.of(answer >= 0);
    } catch (ReflectiveOperationException | InaccessibleObjectException | LinkageError other) {
      return Optional.empty();
    }
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
