package minijenkins;

import groovy.json.JsonOutput;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the test what happens in a build: one line of JSON each. */
record Events(PrintStream out, int build) {
  void tell(String event, Map<String, Object> more) {
    Map<String, Object> line = new LinkedHashMap<>(more);
    line.put("build", build);
    line.put("event", event);
    String json = JsonOutput.toJson(line);
    synchronized (out) {
      out.println(json);
      out.flush();
    }
  }
}
