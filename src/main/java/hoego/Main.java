package hoego;

/** Hands the arguments to the command line. */
public final class Main {
  private Main() {}

  /** Runs Hoego. */
  public static void main(String[] args) {
    System.out.println("hoego " + args.length);
  }
}
