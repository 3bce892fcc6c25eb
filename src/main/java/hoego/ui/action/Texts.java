package hoego.ui.action;

import hoego.language.Messages;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The words of the window, which change while it is open when the language does. */
public final class Texts {
  private final ReadOnlyObjectWrapper<Messages> messages;

  /** Words in the language of {@code locale}. */
  public Texts(Locale locale) {
    messages = new ReadOnlyObjectWrapper<>(Messages.of(locale));
  }

  /** Speaks another language from now on. */
  public void speak(Locale locale) {
    messages.set(Messages.of(locale));
  }

  /** The words in force. */
  public ReadOnlyObjectProperty<Messages> messagesProperty() {
    return messages.getReadOnlyProperty();
  }

  /** The words under {@code key} now, for what is shown once. */
  public String now(String key, Object... arguments) {
    return messages.get().text(key, arguments);
  }

  /** The words under {@code key} in the language that is not in force. */
  public String inOtherLanguage(String key) {
    boolean korean = locale().getLanguage().equals(Locale.KOREAN.getLanguage());
    return Messages.of(korean ? Locale.ENGLISH : Locale.KOREAN).text(key);
  }

  /** The words under {@code key}, in whatever language is in force. */
  public StringBinding of(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> now(key, arguments), messages);
  }

  /** The locale in force. */
  public Locale locale() {
    return messages.get().locale();
  }
}
