package minijenkins;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A build that a test asks for.
 *
 * @param vars the library's folder of vars
 * @param resources the library's folder of resources
 * @param workspace the job's workspace on the agent
 * @param environment the agent's environment
 * @param credentials parts of credentials by id: `username` and `password`, or `accessKey` and `secretKey`
 * @param tools homes of tools by name
 * @param plugins optional plugins that are installed: `lockable-resources`, `aws-credentials`, `nodejs`
 * @param unix whether the agent is one; a Windows agent's `bat` answers with `batOutput`, call by call
 * @param readOnly whether the agent's files can be written
 */
record Request(String jenkinsfile, Path vars, Path resources, Path workspace, Map<String, String> environment,
    Map<String, Object> params, Map<String, Map<String, String>> credentials, Map<String, String> tools,
    List<String> plugins, boolean unix, List<String> batOutput, boolean readOnly, Charset charset, int number) {

  @SuppressWarnings("unchecked")
  static Request of(Map<String, Object> told) {
    return new Request((String) told.get("jenkinsfile"), Path.of((String) told.get("vars")),
        Path.of((String) told.get("resources")), Path.of((String) told.get("workspace")),
        (Map<String, String>) told.get("environment"), (Map<String, Object>) told.get("params"),
        (Map<String, Map<String, String>>) told.get("credentials"), (Map<String, String>) told.get("tools"),
        (List<String>) told.get("plugins"), (Boolean) told.get("unix"), (List<String>) told.get("batOutput"),
        (Boolean) told.get("readOnly"), Charset.forName((String) told.get("charset")), (Integer) told.get("number"));
  }

  boolean has(String plugin) {
    return plugins.contains(plugin);
  }
}
