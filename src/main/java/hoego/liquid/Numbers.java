package hoego.liquid;

import hoego.liquid.Problem.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as Liquid takes them from values, and calculates with them. */
final class Numbers {
  private static final Pattern LEADING_WHOLE = Pattern.compile("\\A\\s*([-+]?\\d{1,100})");
  private static final Pattern LEADING_FLOAT =
      Pattern.compile("\\A\\s*([-+]?\\d{1,100}(\\.\\d{1,100})?)");
  private static final Pattern DECIMAL = Pattern.compile("\\A-?\\d{1,100}\\.\\d{1,100}\\z");

  /** A power of ten would fill the memory digit by digit. */
  private static final int MOST_BITS = 4096;

  private Numbers() {}

  /** A whole number as it is kept: short where it can be. */
  static Number normal(BigInteger number) {
    if (number.bitLength() > MOST_BITS) {
      throw new LiquidFailure(Reason.TOO_LARGE, "");
    }
    return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
  }

  /** The whole number that a value stands for ({@code to_i}); 0 for what is none. */
  static BigInteger whole(@Nullable Object value) {
    return switch (value) {
      case Double number ->
          number.isNaN() || number.isInfinite()
              ? BigInteger.ZERO
              : new BigDecimal(number).toBigInteger();
      case Number number -> Values.whole(number);
      case String text -> {
        Matcher digits = LEADING_WHOLE.matcher(text);
        yield digits.find() ? new BigInteger(digits.group(1)) : BigInteger.ZERO;
      }
      case null, default -> BigInteger.ZERO;
    };
  }

  /** The number at a text's begin ({@code to_f}). */
  static double leadingFloat(String text) {
    Matcher digits = LEADING_FLOAT.matcher(text);
    return digits.find() ? Double.parseDouble(digits.group(1)) : 0.0;
  }

  /** The number that a value stands for in arithmetic: whole, or a decimal fraction. */
  static Object of(@Nullable Object value) {
    return switch (value) {
      case Double number ->
          number.isNaN() || number.isInfinite() ? number : new BigDecimal(Double.toString(number));
      case Number number -> Values.whole(number);
      case String text ->
          DECIMAL.matcher(Markup.strip(text)).matches()
              ? new BigDecimal(Markup.strip(text))
              : whole(text);
      case null, default -> BigInteger.ZERO;
    };
  }

  static Object plus(@Nullable Object a, @Nullable Object b) {
    Object x = of(a);
    Object y = of(b);
    return x instanceof BigInteger m && y instanceof BigInteger n
        ? normal(m.add(n))
        : (Object) exact(x).add(exact(y)).doubleValue();
  }

  static Object minus(@Nullable Object a, @Nullable Object b) {
    Object x = of(a);
    Object y = of(b);
    return x instanceof BigInteger m && y instanceof BigInteger n
        ? normal(m.subtract(n))
        : (Object) exact(x).subtract(exact(y)).doubleValue();
  }

  static Object times(@Nullable Object a, @Nullable Object b) {
    Object x = of(a);
    Object y = of(b);
    return x instanceof BigInteger m && y instanceof BigInteger n
        ? normal(m.multiply(n))
        : (Object) exact(x).multiply(exact(y)).doubleValue();
  }

  static Object dividedBy(@Nullable Object a, @Nullable Object b) {
    Object x = of(a);
    Object y = of(b);
    if (x instanceof BigInteger m && y instanceof BigInteger n) {
      if (n.signum() == 0) {
        throw new LiquidFailure(Reason.DIVIDED_BY_ZERO, "");
      }
      return normal(floor(m, n));
    }
    BigDecimal divisor = exact(y);
    if (divisor.signum() == 0) {
      if (a instanceof Double || b instanceof Double) {
        return exact(x).doubleValue() / 0.0;
      }
      throw new LiquidFailure(Reason.DIVIDED_BY_ZERO, "");
    }
    return exact(x).divide(divisor, MathContext.DECIMAL64).doubleValue();
  }

  static Object modulo(@Nullable Object a, @Nullable Object b) {
    Object x = of(a);
    Object y = of(b);
    if (x instanceof BigInteger m && y instanceof BigInteger n) {
      if (n.signum() == 0) {
        throw new LiquidFailure(Reason.DIVIDED_BY_ZERO, "");
      }
      return normal(m.subtract(floor(m, n).multiply(n)));
    }
    BigDecimal divisor = exact(y);
    if (divisor.signum() == 0) {
      throw new LiquidFailure(Reason.DIVIDED_BY_ZERO, "");
    }
    BigDecimal left = exact(x).remainder(divisor);
    return (left.signum() * divisor.signum() < 0 ? left.add(divisor) : left).doubleValue();
  }

  private static BigInteger floor(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    return parts[1].signum() * b.signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  static BigDecimal exact(Object number) {
    return switch (number) {
      case BigDecimal decimal -> decimal;
      case BigInteger whole -> new BigDecimal(whole);
      default -> throw new LiquidFailure(Reason.BAD_VALUE, number.toString());
    };
  }

  /** A number as values are kept. */
  static Object plain(Object number) {
    return switch (number) {
      case BigDecimal decimal -> decimal.doubleValue();
      case BigInteger whole -> normal(whole);
      default -> number;
    };
  }

  static Object abs(@Nullable Object value) {
    Object number = of(value);
    return number instanceof BigInteger whole
        ? normal(whole.abs())
        : (Object) exact(number).abs().doubleValue();
  }

  /** Rounded half away from zero; whole where no digits are asked for. */
  static Object round(@Nullable Object value, int digits) {
    Object number = of(value);
    BigDecimal rounded = exact(number).setScale(Math.clamp(digits, -50, 50), RoundingMode.HALF_UP);
    return digits > 0 && !(number instanceof BigInteger)
        ? (Object) rounded.doubleValue()
        : normal(rounded.toBigInteger());
  }

  static Object toWhole(@Nullable Object value, RoundingMode mode) {
    return normal(exact(of(value)).setScale(0, mode).toBigInteger());
  }
}
