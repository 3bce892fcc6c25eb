package hoego.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hoego.doctor.DoctorWords;
import hoego.doctor.Examination;
import hoego.doctor.Finding;
import hoego.doctor.FindingKind;
import hoego.doctor.FolderReport;
import hoego.doctor.Severity;
import hoego.text.TextEdit;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Writes a report as JSON of Hoego's own, or as SARIF 2.1.0, which other tools read. */
final class CheckJson {
  private static final String SARIF =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final FolderReport report;
  private final DoctorWords words;

  CheckJson(FolderReport report, DoctorWords words) {
    this.report = report;
    this.words = words;
  }

  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private static String written(Content content) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      content.write(json);
    }
    return out.toString().replace("\r\n", "\n");
  }

  String json() throws IOException {
    return written(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("findings");
          for (Examination file : report.found()) {
            for (Finding finding : file.findings()) {
              finding(json, file, finding);
            }
          }
          json.writeEndArray();
          json.writeObjectFieldStart("habits");
          Map<FindingKind, Integer> habits = report.habits().posts();
          for (Map.Entry<FindingKind, Integer> habit : habits.entrySet()) {
            json.writeNumberField(habit.getKey().id(), habit.getValue());
          }
          json.writeEndObject();
          json.writeArrayFieldStart("unread");
          for (Examination file : report.posts()) {
            if (file.unread().isPresent()) {
              json.writeString(file.path());
            }
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void finding(JsonGenerator json, Examination file, Finding finding) throws IOException {
    Spot spot = Spot.of(file.text(), finding.range());
    json.writeStartObject();
    json.writeStringField("file", file.path());
    json.writeNumberField("line", spot.line());
    json.writeNumberField("column", spot.column());
    json.writeNumberField("endLine", spot.endLine());
    json.writeNumberField("endColumn", spot.endColumn());
    json.writeStringField("kind", finding.kind().id());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", words.message(finding));
    json.writeStringField("jekyll", words.jekyll(finding));
    json.writeBooleanField("fixable", finding.isMendable());
    json.writeEndObject();
  }

  String sarif(String version) throws IOException {
    return written(
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", SARIF);
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          tool(json, version);
          json.writeStringField("columnKind", "unicodeCodePoints");
          json.writeArrayFieldStart("results");
          for (Examination file : report.found()) {
            for (Finding finding : file.findings()) {
              result(json, file, finding);
            }
          }
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void tool(JsonGenerator json, String version) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "hoego");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (FindingKind kind : FindingKind.values()) {
      json.writeStartObject();
      json.writeStringField("id", kind.id());
      text(json, "shortDescription", words.name(kind));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(JsonGenerator json, Examination file, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.kind().id());
    json.writeNumberField("ruleIndex", finding.kind().ordinal());
    json.writeStringField("level", level(finding.severity()));
    text(json, "message", words.message(finding) + " " + words.jekyll(finding));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, file);
    // An image has no lines.
    if (!file.text().isEmpty()) {
      region(json, "region", Spot.of(file.text(), finding.range()));
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    if (finding.fix().isPresent()) {
      json.writeArrayFieldStart("fixes");
      json.writeStartObject();
      text(json, "description", words.fix(finding));
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      artifact(json, file);
      json.writeArrayFieldStart("replacements");
      for (TextEdit edit : finding.fix().get().edits()) {
        json.writeStartObject();
        region(json, "deletedRegion", Spot.of(file.text(), edit.range()));
        text(json, "insertedContent", edit.replacement());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static void artifact(JsonGenerator json, Examination file) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(file.path()));
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, String name, Spot spot) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", spot.line());
    json.writeNumberField("startColumn", spot.column());
    json.writeNumberField("endLine", spot.endLine());
    json.writeNumberField("endColumn", spot.endColumn());
    json.writeEndObject();
  }

  /** A path as a relative reference of RFC 3986. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return uri.toString();
  }
}
