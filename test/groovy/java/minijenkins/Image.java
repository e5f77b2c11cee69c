package minijenkins;

import com.cloudbees.groovy.cps.ObjectInputStreamWithLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** A program as it is on the disk of a controller that is being restarted. */
record Image(byte[] bytes) {
  static Image of(Program program) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(program);
    }
    return new Image(bytes.toByteArray());
  }

  Program restore(ClassLoader loader) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStreamWithLoader(new ByteArrayInputStream(bytes), loader)) {
      return (Program) in.readObject();
    }
  }

  /** Those of the words that can be read in it. */
  List<String> found(Collection<String> words) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return words.stream().filter(word -> text.contains(utf8AsLatin1(word))).toList();
  }

  private static String utf8AsLatin1(String word) {
    return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
