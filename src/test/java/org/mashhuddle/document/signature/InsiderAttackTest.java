package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;

/// A chair with a certificate of the hub signs a file that holds what our pages never hold: something
/// that shows other words to other readers, now or later, or that does something. Every one is
/// refused, whoever signed it.
class InsiderAttackTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static final List<byte[]> PREPARED =
            List.of(FILES.preparedForChair(), FILES.inForm(Revision.PLAIN).preparedForChair());
    private static final Set<Rule> RULES =
            Set.of(Rule.NOTHING_ACTIVE, Rule.NOTHING_ELSE, Rule.BOUNDED, Rule.ATTACHMENT);

    private static List<ForeignContent> all() {
        List<ForeignContent> all = new ArrayList<>();
        all.addAll(ForeignContent.inTheCatalogue());
        all.addAll(ForeignContent.onThePage());
        all.addAll(ForeignDrawing.drawn());
        all.addAll(ForeignDrawing.inStreams());
        all.addAll(ForeignParts.attached());
        all.addAll(ForeignParts.inTheTags());
        return all;
    }

    @TestFactory
    List<DynamicTest> whatOurPagesNeverHoldIsRefusedWhoeverSignedIt() {
        return all().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> isRefused(each)))
                .toList();
    }

    private static void isRefused(ForeignContent foreign) {
        for (byte[] prepared : PREPARED) {
            byte[] file = FILES.byChair(foreign.in(prepared));
            assertThat(new PdfCheck().check(file, FILES.authority.pinned()))
                    .isInstanceOfSatisfying(
                            Verdict.Refused.class,
                            refused -> assertThat(refused.rule()).isIn(RULES));
        }
    }

    @TestFactory
    List<DynamicTest> eachIsANameOfItsOwnAndTheFileIsGoodWithoutIt() {
        return List.of(
                DynamicTest.dynamicTest(
                        "names",
                        () -> assertThat(all())
                                .extracting(ForeignContent::name)
                                .doesNotHaveDuplicates()
                                .hasSizeGreaterThan(100)),
                DynamicTest.dynamicTest(
                        "saved again in the same way",
                        () -> assertThat(PREPARED)
                                .allSatisfy(prepared -> assertThat(new PdfCheck()
                                                .check(
                                                        FILES.byChair(
                                                                new ForeignContent("nothing", _ -> {}).in(prepared)),
                                                        FILES.authority.pinned()))
                                        .isInstanceOf(Verdict.Trusted.class))));
    }
}
