package minijenkins;

import groovy.json.JsonSlurper;
import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads orders from stdin, one line of JSON each, and tells on stdout what happens in the builds. */
public final class Main {
  private Main() {}

  @SuppressWarnings("unchecked")
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    // stdout is the tests'; what scripts print goes with the rest.
    System.setOut(System.err);
    boolean isSandboxed = args.length > 0 && args[0].equals("sandbox");
    Jenkins jenkins = new Jenkins();
    Map<Integer, Build> builds = new HashMap<>();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = in.readLine()) != null; ) {
      Map<String, Object> order = (Map<String, Object>) new JsonSlurper().parseText(line);
      int id = (Integer) order.get("build");
      switch ((String) order.get("order")) {
        case "start" -> {
          Request request = Request.of((Map<String, Object>) order.get("request"));
          Build build = new Build(jenkins, request, new Events(out, id), isSandboxed ? new Sandbox() : null);
          builds.put(id, build);
          new Thread(build, "build " + id).start();
        }
        case "abort" -> builds.get(id).abort();
        case "answer" -> builds.get(id).answer((String) order.get("approver"));
        default -> throw new IllegalArgumentException("There is no order " + order.get("order"));
      }
    }
    System.exit(0);
  }
}
