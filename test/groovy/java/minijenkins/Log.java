package minijenkins;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A build's log as people read it: with branches' names, and secrets masked. Notes where there was one to mask. */
final class Log {
  private final Request request;
  private final Report report;
  private final Events events;
  private final StringBuilder text = new StringBuilder();

  Log(Request request, Report report, Events events) {
    this.request = request;
    this.report = report;
    this.events = events;
  }

  synchronized String text() {
    return text.toString();
  }

  void line(Context context, String words) {
    for (String one : words.split("\n", -1)) {
      String line = (context.branch() == null ? "" : "[" + context.branch() + "] ") + masked(one);
      synchronized (this) {
        text.append(line).append('\n');
      }
      events.tell("log", Map.of("line", line));
    }
  }

  private String masked(String line) {
    String masked = line;
    for (String secret : secrets()) {
      if (!masked.contains(secret)) continue;
      report.leaks.add("log");
      masked = masked.replace(secret, "****");
    }
    return masked;
  }

  /** The secret parts of all credentials there are. */
  List<String> secrets() {
    List<String> secrets = new ArrayList<>();
    for (Map<String, String> credential : request.credentials().values()) {
      credential.forEach((part, value) -> {
        if (!part.equals("username")) secrets.add(value);
      });
    }
    return secrets;
  }

  static long bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length;
  }
}
