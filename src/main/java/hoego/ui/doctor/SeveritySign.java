package hoego.ui.doctor;

import hoego.doctor.Severity;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sign of how much a finding matters: each has its own shape and colour. */
public final class SeveritySign extends FontIcon {
  /** A sign that shows nothing yet. */
  public SeveritySign() {
    getStyleClass().add("finding-sign");
  }

  /** Shows another one. */
  public void show(Severity severity) {
    setIconLiteral(
        switch (severity) {
          case ERROR -> "bi-x-octagon-fill";
          case WARNING -> "bi-exclamation-triangle-fill";
          case INFO -> "bi-info-circle";
        });
    getStyleClass().removeAll("finding-error", "finding-warning", "finding-info");
    getStyleClass()
        .add(
            switch (severity) {
              case ERROR -> "finding-error";
              case WARNING -> "finding-warning";
              case INFO -> "finding-info";
            });
  }
}
