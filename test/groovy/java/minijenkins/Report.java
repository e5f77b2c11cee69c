package minijenkins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a build has done, for the tests to look at. */
final class Report {
  /** Names of steps in their order, in a branch as `branch/step`. */
  final List<String> steps = new ArrayList<>();
  final List<Map<String, Object>> shells = new ArrayList<>();
  final List<Map<String, Object>> inputs = new ArrayList<>();
  final List<Object> properties = new ArrayList<>();
  final Map<String, String> archived = new LinkedHashMap<>();
  /** Secrets that could be read where they should not, by place. */
  final Set<String> leaks = new LinkedHashSet<>();
  String result;
  String displayName;
  String description;
  Map<String, Object> error;
  Object value;
  int restarts;
  /** Size of the saved program, at last and at most. */
  int lastImage;
  int largestImage;
  /** Bytes that were sent to the agent as files. */
  long shipped;

  Map<String, Object> told(String log, Set<String> ledger) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("result", result == null ? "SUCCESS" : result);
    told.put("error", error);
    told.put("value", value);
    told.put("log", log);
    told.put("steps", steps);
    told.put("shells", shells);
    told.put("inputs", inputs);
    told.put("properties", properties);
    told.put("archived", archived);
    told.put("leaks", leaks);
    told.put("displayName", displayName);
    told.put("description", description);
    told.put("restarts", restarts);
    told.put("largestImage", largestImage);
    told.put("shipped", shipped);
    told.put("ledger", ledger);
    return told;
  }
}
