package minijenkins;

import groovy.lang.Binding;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** A script's own variables: part of the program, so written and read with it. */
final class ProgramBinding extends Binding implements Serializable {
  private void writeObject(ObjectOutputStream out) throws IOException {
    Map<Object, Object> variables = new LinkedHashMap<>();
    for (Object entry : getVariables().entrySet()) {
      Map.Entry<?, ?> variable = (Map.Entry<?, ?>) entry;
      variables.put(variable.getKey(), variable.getValue());
    }
    out.writeObject(variables);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    ((Map<?, ?>) in.readObject()).forEach((name, value) -> setVariable((String) name, value));
  }
}
