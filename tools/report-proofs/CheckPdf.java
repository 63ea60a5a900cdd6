import java.io.FileInputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds PDF files against PDF/UA-1 and PDF/A-2a. Arguments: the files. One line of JSON per file and standard:
 * {"file":…,"flavour":…,"compliant":…,"failed":[…]}. Run as a source file by Java 11 or later.
 */
public final class CheckPdf {
  private static final PDFAFlavour[] FLAVOURS = {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A};

  public static void main(String[] files) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    PrintStream out = new PrintStream(System.out, true, "UTF-8");
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      for (PDFAFlavour flavour : FLAVOURS) {
        out.println(check(file, flavour));
      }
    }
  }

  private static String check(String file, PDFAFlavour flavour) {
    boolean compliant = false;
    List<String> failed = new ArrayList<>();
    try (FileInputStream stream = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      compliant = result.isCompliant();
      failed.addAll(failures(result));
    } catch (Exception failure) {
      failed.add(quoted("cannot be read: " + failure));
    }
    return "{\"file\":" + quoted(file) + ",\"flavour\":" + quoted(flavour.getId()) + ",\"compliant\":" + compliant
        + ",\"failed\":[" + String.join(",", failed) + "]}";
  }

  /** Each failed rule once, with the first thing that fails it. */
  private static List<String> failures(ValidationResult result) {
    Set<String> seen = new HashSet<>();
    List<String> lines = new ArrayList<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
      if (!seen.add(rule)) continue;
      lines.add(quoted(rule + ": " + assertion.getMessage() + " (" + assertion.getLocation().getContext() + ")"));
    }
    return lines;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char letter : text.toCharArray()) {
      if (letter == '"' || letter == '\\') quoted.append('\\').append(letter);
      else if (letter < ' ') quoted.append(' ');
      else quoted.append(letter);
    }
    return quoted.append('"').toString();
  }
}
