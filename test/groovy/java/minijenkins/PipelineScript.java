package minijenkins;

import groovy.lang.MetaMethod;
import groovy.lang.Script;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.codehaus.groovy.runtime.InvokerHelper;

/** The base class of Jenkinsfiles and vars: unknown names are global variables first, then pipeline steps. */
public abstract class PipelineScript extends Script implements Serializable {
  protected PipelineScript() {
    super(new ProgramBinding());
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.writeObject(getBinding());
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    setBinding((ProgramBinding) in.readObject());
  }

  @Override
  public Object getProperty(String name) {
    if (getBinding().hasVariable(name)) return getBinding().getVariable(name);
    Object global = Build.current().globals().find(name);
    return global != null ? global : super.getProperty(name);
  }

  @Override
  public Object invokeMethod(String name, Object args) {
    Object[] values = InvokerHelper.asArray(args);
    MetaMethod own = getMetaClass().getMetaMethod(name, values);
    if (own != null) return own.doMethodInvoke(this, values);
    Object global = Build.current().globals().find(name);
    if (global != null) return InvokerHelper.getMetaClass(global).invokeMethod(global, "call", values);
    return Build.current().callStep(name, values);
  }

  @Override
  public void println(Object value) {
    Build.current().say(String.valueOf(value));
  }

  @Override
  public void print(Object value) {
    Build.current().say(String.valueOf(value));
  }
}
