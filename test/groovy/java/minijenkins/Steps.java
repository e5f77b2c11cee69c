package minijenkins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pipeline steps that there are, with their parameters; the first is the one that may go without its name. */
final class Steps {
  private Steps() {}

  interface Step {
    void start(StepRun run) throws Exception;
  }

  /**
   * @param parameters null where any are allowed
   * @param plugin the optional plugin that brings the step, or null
   */
  record Definition(List<String> parameters, String plugin, Step step) {}

  private static final Map<String, Definition> ALL = new LinkedHashMap<>();

  private static void add(String name, List<String> parameters, Step step) {
    ALL.put(name, new Definition(parameters, null, step));
  }

  static {
    add("sh", List.of("script", "label", "returnStdout", "returnStatus", "encoding"), Shell::sh);
    add("bat", List.of("script", "label", "returnStdout", "returnStatus", "encoding"), Shell::bat);
    add("pwd", List.of("tmp"), FileSteps::pwd);
    add("isUnix", List.of(), FileSteps::isUnix);
    add("fileExists", List.of("file"), FileSteps::fileExists);
    add("readFile", List.of("file", "encoding"), FileSteps::readFile);
    add("writeFile", List.of("file", "text", "encoding"), FileSteps::writeFile);
    add("libraryResource", List.of("resource", "encoding"), FileSteps::libraryResource);
    add("archiveArtifacts", List.of("artifacts", "allowEmptyArchive", "fingerprint"), FileSteps::archiveArtifacts);
    add("node", List.of("label"), BlockSteps::node);
    add("stage", List.of("name"), BlockSteps::stage);
    add("dir", List.of("path"), BlockSteps::dir);
    add("withEnv", List.of("overrides"), BlockSteps::withEnv);
    add("withCredentials", List.of("bindings"), BlockSteps::withCredentials);
    add("parallel", null, Parallel::start);
    ALL.put("lock", new Definition(List.of("resource"), "lockable-resources", BlockSteps::lock));
    add("tool", List.of("name", "type"), BuildSteps::tool);
    add("echo", List.of("message"), BuildSteps::echo);
    add("error", List.of("message"), BuildSteps::error);
    add("input", List.of("message", "ok", "submitter", "submitterParameter"), BuildSteps::input);
    add("properties", List.of("properties"), BuildSteps::properties);
  }

  static Definition find(String name, Request request) {
    Definition found = ALL.get(name);
    if (found == null || (found.plugin() != null && !request.has(found.plugin()))) {
      throw new NoSuchMethodError("No such DSL method '" + name + "' found among steps " + ALL.keySet());
    }
    return found;
  }
}
