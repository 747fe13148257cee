package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.explain.Missing;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.text.Capital;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AspectAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.RestrictionUsed;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Limb;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/** The internal protection alternatives: the same scale there, limb by limb what was found, and what follows. */
final class AlternativePart {
    private final ReportWords words;
    private final Advisory advisory;
    private final Notes notes;
    private final Parts parts;

    /**
     * The parts that it is made of.
     *
     * @param policy what the policy says about the other area
     * @param scale the same scale there
     * @param reasons why
     * @param onFile what was written
     * @param sources the sources
     * @param outlooks what each finding depends on
     */
    record Parts(
            PolicyPart policy, ScalePart scale, ReasonTree reasons, OnFile onFile, SourceList sources, Runs outlooks) {}

    AlternativePart(ReportWords words, Advisory advisory, Notes notes, Parts parts) {
        this.words = words;
        this.advisory = advisory;
        this.notes = notes;
        this.parts = parts;
    }

    Markup.Element draw() {
        Markup.Element section = Blocks.section("alternatives", words.phrase("explain.heading.alternative"));
        List<String> actors = advisory.caseFile().actors().isEmpty()
                ? List.of(words.of(ActorKind.UNKNOWN))
                : advisory.caseFile().actors().stream().map(words::of).toList();
        section = section.add(element("p", words.text("actors", String.join("; ", actors))));
        for (AlternativeAdvice alternative : advisory.alternatives()) {
            section = section.add(of(alternative));
        }
        return section;
    }

    private List<Markup> of(AlternativeAdvice alternative) {
        List<Markup> content = new ArrayList<>();
        Optional<AreaAdvice> there = alternative.there();
        String heading = there.flatMap(AreaAdvice::area)
                .map(area -> words.text("alternative", words.of(area.name()), area.code()))
                .orElseGet(() -> words.text("about.alternative.no-area"));
        content.add(
                element("h3", heading + " ").add(notes.illustrative().stream().toList()));
        if (alternative.finding().code().isReached()) {
            there.ifPresent(area -> {
                content.addAll(parts.policy().of(area));
                content.add(element("h4", words.phrase("explain.same-scale")));
                parts.outlooks()
                        .there(area)
                        .ifPresent(outlook -> content.addAll(parts.scale().of(area, outlook, id(area))));
            });
            onFile(alternative).ifPresent(file -> content.addAll(limbs(alternative, file)));
            if (!alternative.restrictions().isEmpty()) {
                content.add(restrictions(alternative.restrictions()));
            }
        }
        content.add(element("h4", words.text("alternative.finding")));
        content.addAll(points(alternative));
        content.add(finding(alternative));
        content.add(parts.reasons().of(alternative.finding()));
        return content;
    }

    private static String id(AreaAdvice area) {
        return "scale-" + area.area().map(name -> name.code().value()).orElse("there");
    }

    private Markup.Element finding(AlternativeAdvice alternative) {
        return element("p")
                .with("class", "finding")
                .add(element(
                        "strong",
                        words.text("finding", words.of(alternative.finding().text()))))
                .add(new Markup.Words(" "))
                .add(element("code", alternative.finding().code().name()))
                .add(new Markup.Words(" "))
                .add(notes.illustrative().stream().toList());
    }

    private List<Markup> points(AlternativeAdvice alternative) {
        List<Finding<?>> points = Stream.<List<? extends Finding<?>>>of(
                        alternative.settlement(), Missing.in(alternative))
                .flatMap(List::stream)
                .<Finding<?>>map(finding -> finding)
                .toList();
        return points.isEmpty()
                ? List.of()
                : List.of(Blocks.list(
                        points.stream().map(point -> words.of(point.text())).toList()));
    }

    private List<Markup> limbs(AlternativeAdvice alternative, CaseAlternative file) {
        boolean minor = advisory.caseFile().applicant().unaccompaniedMinor() != Answer.NO;
        List<Markup> bodies = new ArrayList<>();
        for (Limb limb : Limb.values()) {
            List<Markup.Element> rows = alternative.aspects().stream()
                    .filter(aspect -> aspect.aspect().limb() == limb)
                    .map(aspect -> aspect(alternative, file, aspect))
                    .toList();
            if (!rows.isEmpty() && (limb != Limb.UNACCOMPANIED_MINOR || minor)) {
                bodies.add(element("tbody")
                        .add(element("tr")
                                .add(Blocks.heading("rowgroup", words.of(limb))
                                        .with("class", "group")
                                        .with("colspan", 3)))
                        .add(rows));
            }
        }
        bodies.add(element("tbody").add(besides(file)));
        String caption = words.text("limbs.caption", file.area());
        Markup.Element head = element("thead")
                .add(element("tr")
                        .add(
                                Blocks.heading("col", words.text("limbs.point")),
                                Blocks.heading("col", words.text("limbs.found")),
                                Blocks.heading("col", words.text("limbs.reasons"))));
        return List.of(
                element("h4", words.text("limbs")),
                Blocks.scrolling(
                        caption,
                        element("table").add(element("caption", caption), head).add(bodies)));
    }

    private Markup.Element aspect(AlternativeAdvice alternative, CaseAlternative file, AspectAdvice aspect) {
        return row(
                words.of(aspect.aspect()),
                Missing.isNotNeeded(alternative, aspect.aspect())
                        ? words.phrase("explain.aspect.not-needed")
                        : sign(aspect.state()) + " " + words.of(aspect.state()),
                parts.onFile().at(place(file) + "findings/" + Words.of(aspect.aspect())));
    }

    private static String sign(AspectState state) {
        return switch (state) {
            case FOUND -> "✓";
            case NOT_FOUND -> "✗";
            case NOT_EXAMINED -> "?";
        };
    }

    /** The route, exceptions, what the policy asks besides, and what the applicant said. */
    private List<Markup.Element> besides(CaseAlternative file) {
        List<Markup.Element> rows = new ArrayList<>();
        file.transitRoute().ifPresent(route -> rows.add(row(words.text("limbs.route"), route(route), List.of())));
        file.exceptions()
                .forEach((kind, found) -> rows.add(row(
                        words.of(kind),
                        words.of(found.establishment()),
                        parts.onFile().at(place(file) + "stateActorExceptions/" + Words.of(kind)))));
        file.policy()
                .conditions()
                .forEach((condition, found) -> rows.add(row(
                        words.text("limbs.condition", condition),
                        words.of(found.state()),
                        parts.onFile().at(place(file) + "policyConditions/" + condition.value()))));
        if (file.policy().individualLeads().state() != AspectState.NOT_EXAMINED) {
            rows.add(row(
                    words.text("limbs.leads"),
                    words.of(file.policy().individualLeads().state()),
                    parts.onFile().at(place(file) + "individualLeads")));
        }
        actors(file.policy().actorsInPower(), "limbs.actor-in-power", rows);
        actors(file.policy().actorsOnRoute(), "limbs.actor-on-route", rows);
        rows.add(row(
                words.text("limbs.rebuttal"),
                words.of(file.rebuttal().state()),
                parts.onFile().at(place(file) + "rebuttal")));
        return rows;
    }

    private String route(List<AreaCode> route) {
        return route.isEmpty()
                ? words.phrase("explain.route.none")
                : String.join(", ", route.stream().map(AreaCode::value).toList());
    }

    private static Markup.Element row(String point, String found, List<Markup> reasons) {
        return Blocks.row(
                Blocks.heading("row", point),
                List.of(element("td", found), element("td").add(reasons)));
    }

    private Markup.Element restrictions(List<RestrictionUsed> restrictions) {
        String caption = words.text("restrictions.caption");
        return Blocks.scrolling(
                caption,
                Blocks.table(
                        caption,
                        List.of(
                                words.text("restrictions.says"),
                                words.text("restrictions.in-case"),
                                words.text("restrictions.days"),
                                words.text("heading.sources")),
                        restrictions.stream().map(this::restriction).toList()));
    }

    private Markup.Element restriction(RestrictionUsed line) {
        String subject = line.subject()
                .map(about -> " (" + about.word() + ": “" + words.of(about.text()) + "”)")
                .orElse("");
        List<String> days = new ArrayList<>(List.of(words.text("days.from", words.day(line.validFrom()))));
        line.validUntil().ifPresent(day -> days.add(words.text("days.until", words.day(day))));
        return Blocks.row(
                Blocks.heading("row", line.setFor() + ": " + words.of(line.form()) + subject + " ")
                        .add(notes.illustrative().stream().toList()),
                List.of(
                        element("td", inCase(line)),
                        element("td", String.join(", ", days) + " ")
                                .add(notes.of(line.standing()).stream().toList()),
                        element("td", line.place() + "; ").add(parts.sources().cite(List.of(line.source())))));
    }

    private String inCase(RestrictionUsed line) {
        return line.form().asksSomething()
                ? Capital.of(words.phrase(
                        "explain.limit." + line.form().name(), words.words().of(line.answer())))
                : "";
    }

    private void actors(Map<PolicyTerm, Answer> said, String key, List<Markup.Element> rows) {
        said.forEach((actor, answer) -> rows.add(row(words.text(key, actor), words.of(answer), List.of())));
    }

    private static String place(CaseAlternative file) {
        return "alternatives/" + file.area().value() + "/";
    }

    private Optional<CaseAlternative> onFile(AlternativeAdvice alternative) {
        return alternative
                .there()
                .flatMap(AreaAdvice::area)
                .flatMap(area -> advisory.caseFile().alternatives().stream()
                        .filter(file -> file.area().equals(area.code()))
                        .findFirst());
    }
}
