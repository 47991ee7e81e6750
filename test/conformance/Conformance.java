import java.io.FileInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Judges PDF files by veraPDF: {@code Conformance ua1,2a FILE...}. One line for each file and flavour, tab-separated:
 * file, flavour, "compliant" or "failed", number of checks; then a line for each broken rule, indented by a tab: clause
 * and test, how often, message, where first. Exit 0 whatever the verdict; anything else means that it could not judge.
 */
public final class Conformance {
  private static final int MOST_FAILURES = 100_000;

  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (int i = 1; i < args.length; i++) {
      for (String id : args[0].split(",")) judge(args[i], PDFAFlavour.byFlavourId(id));
    }
  }

  private static void judge(String file, PDFAFlavour flavour) throws Exception {
    try (InputStream in = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, MOST_FAILURES, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      String verdict = result.isCompliant() ? "compliant" : "failed";
      System.out.println(
          String.join("\t", file, flavour.getId(), verdict, String.valueOf(result.getTotalAssertions())));
      Map<String, TestAssertion> firsts = new LinkedHashMap<>();
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        firsts.putIfAbsent(rule, assertion);
        counts.merge(rule, 1, Integer::sum);
      }
      for (Map.Entry<String, TestAssertion> first : firsts.entrySet()) {
        TestAssertion assertion = first.getValue();
        String where = assertion.getLocation().getContext();
        System.out.println(
            String.join("\t", "", first.getKey(), "x" + counts.get(first.getKey()), assertion.getMessage(), where));
      }
    }
  }

  private Conformance() {}
}
