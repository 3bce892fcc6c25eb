package hoego.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What window to open.
 *
 * @param folder an existing folder, absolute; empty for the last one; with a post the folder that
 *     it is in, or that its {@code _posts} is in
 * @param post an existing file, absolute
 * @param language what {@code --lang} says; empty for what the settings or the system say
 * @param systemLanguage the user's language where nothing else is said
 */
public record OpenRequest(
    Optional<Path> folder, Optional<Path> post, Optional<Locale> language, Locale systemLanguage) {}
