package org.mashhuddle.document.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// What a file of ours holds, and nothing else: from the trailer on, each dictionary has only the
/// entries that ours have, each leads only to what ours lead to, and every object of the file is
/// reached so. A list of what is dangerous is never whole; this one is of what is ours.
final class FileShape {

    /// One dictionary a line. `Key` is plain values; `Key=Kind` leads to dictionaries of a kind, alone
    /// or in arrays; `Key:Name` must have that name; `*=Kind` is for names that are made up; a line
    /// with `#` is a stream.
    private static final List<String> OURS = List.of(
            "Trailer Root=Catalog Info=Info ID Size Prev Type:XRef Filter Index Length W",
            "Info Title Author Subject Keywords Creator Producer CreationDate ModDate description"
                    + " MashHuddleKind MashHuddleReference MashHuddleVersion MashHuddleRecord MashHuddleForm"
                    + " MashHuddleSigner1 MashHuddleSigner2 MashHuddleSigner3",
            "Catalog Type:Catalog Version Lang Pages=Pages Metadata=Metadata MarkInfo=MarkInfo Names=Names"
                    + " ViewerPreferences=Viewing OutputIntents=Intent StructTreeRoot=Tree Outlines=Outlines"
                    + " AF=Attached AcroForm=Form Perms=Permissions",
            "Pages Type:Pages Count Kids=Page,Pages Parent=Pages",
            "Page Type:Page Parent=Pages MediaBox Tabs StructParents Contents=Content Resources=Resources"
                    + " Annots=Field",
            "Content# Filter Length",
            "Resources Font=Fonts Properties=Properties",
            "Fonts *=Font",
            "Properties *=Artifact",
            "Artifact Type:Background,Pagination BBox",
            "Font Type:Font Subtype:Type0 BaseFont Encoding DescendantFonts=Glyphs ToUnicode=Content",
            "Glyphs Type:Font Subtype:CIDFontType2 BaseFont CIDSystemInfo=Collection CIDToGIDMap=Content"
                    + " FontDescriptor=Descriptor W DW",
            "Collection Registry Ordering Supplement",
            "Descriptor Type:FontDescriptor FontName FontFamily FontWeight Flags FontBBox ItalicAngle Ascent Descent"
                    + " CapHeight XHeight StemV AvgWidth CIDSet=Content FontFile2=Program",
            "Program# Filter Length Length1",
            "Metadata# Type:Metadata Subtype:XML Filter Length",
            "MarkInfo Marked",
            "Viewing DisplayDocTitle",
            "Intent Type:OutputIntent S Info OutputCondition OutputConditionIdentifier RegistryName"
                    + " DestOutputProfile=Profile",
            "Profile# N Filter Length",
            "Tree Type:StructTreeRoot K=Element ParentTree=Parents ParentTreeNextKey RoleMap=Roles",
            "Parents Nums=Element",
            "Roles *",
            "Element Type:StructElem S P=Element,Tree Pg=Page Lang K=Element,Marked A=Attributes",
            "Marked Type:MCR MCID Pg=Page",
            "Attributes O:Table,List,Layout Scope ListNumbering RowSpan ColSpan",
            "Outlines Type:Outlines Count First=Bookmark Last=Bookmark",
            "Bookmark Title Dest=Page SE=Element Parent=Outlines,Bookmark First=Bookmark Last=Bookmark"
                    + " Next=Bookmark Prev=Bookmark Count",
            "Names EmbeddedFiles=Attachments",
            "Attachments Names=Attached",
            "Attached Type:Filespec F UF Desc AFRelationship:Data EF=Embedded",
            "Embedded F=Manifest UF=Manifest",
            "Manifest# Type:EmbeddedFile Subtype:application/json Params=Parameters Filter Length",
            "Parameters ModDate Size",
            "Form Fields=Field SigFlags",
            "Field Type:Annot Subtype:Widget FT:Sig T Rect P=Page F Lock=Lock V=Signature",
            "Lock Type:SigFieldLock Action:All P",
            "Signature Type:Sig Filter:Adobe.PPKLite SubFilter:ETSI.CAdES.detached Name Reason M"
                    + " Reference=Certification ByteRange Contents",
            "Certification Type:SigRef TransformMethod:DocMDP TransformParams=Permission",
            "Permission Type:TransformParams P V",
            "Permissions DocMDP=Signature");

    private static final Map<String, Kind> KINDS = kinds();

    private final IdentityHashMap<COSDictionary, String> seen = new IdentityHashMap<>();
    private final Set<COSObjectKey> reached = new HashSet<>();
    private final Deque<Step> open = new ArrayDeque<>();

    private FileShape() {}

    /// What one dictionary may hold.
    ///
    /// @param names the names that an entry must have
    /// @param leads the kinds that an entry leads to
    private record Kind(
            boolean stream, Set<String> keys, Map<String, Set<String>> names, Map<String, Set<String>> leads) {

        boolean has(String key) {
            return keys.contains(key) || keys.contains("*");
        }

        Set<String> leading(String key) {
            return leads.getOrDefault(keys.contains("*") ? "*" : key, Set.of());
        }

        /// Whether a dictionary says of itself that it is of this kind.
        boolean isSaidBy(COSDictionary value) {
            String type = value.getNameAsString(COSName.TYPE);
            Set<String> named = names.get(COSName.TYPE.getName());
            return named == null ? type == null : type != null && named.contains(type);
        }
    }

    /// A value that is still to be looked at.
    private record Step(COSBase value, Set<String> kinds) {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> all = new HashMap<>();
        for (String line : OURS) {
            List<String> words = List.of(line.split(" ", -1));
            Set<String> keys = new HashSet<>();
            Map<String, Set<String>> names = new HashMap<>();
            Map<String, Set<String>> leads = new HashMap<>();
            for (String word : words.subList(1, words.size())) {
                String key = word.split("[=:]", 2)[0];
                keys.add(key);
                if (word.contains("=")) {
                    leads.put(key, Set.of(word.substring(key.length() + 1).split(",")));
                } else if (word.contains(":")) {
                    names.put(key, Set.of(word.substring(key.length() + 1).split(",")));
                }
            }
            String name = words.getFirst();
            all.put(name.replace("#", ""), new Kind(name.endsWith("#"), keys, names, leads));
        }
        return all;
    }

    /// Refuses a file that holds something else.
    ///
    /// @param containers the numbers of the objects that only hold others, and are reached by nothing
    static void refuseAnother(COSDocument document, Set<Integer> containers) {
        FileShape shape = new FileShape();
        shape.dictionary(document.getTrailer(), "Trailer");
        while (!shape.open.isEmpty()) {
            shape.look(shape.open.pop());
        }
        keep(shape.reached.stream().noneMatch(key -> isIn(containers, key)));
        keep(document.getXrefTable().keySet().stream()
                .allMatch(key -> shape.reached.contains(key) || isIn(containers, key)));
    }

    private static boolean isIn(Set<Integer> containers, COSObjectKey key) {
        return key.getNumber() <= Integer.MAX_VALUE && containers.contains((int) key.getNumber());
    }

    private void look(Step step) {
        COSBase value = step.value();
        if (value instanceof COSObject reference) {
            reached.add(reference.getKey());
            value = reference.getObject();
        }
        switch (value) {
            case null -> {}
            case COSArray array -> array.forEach(each -> push(each, step.kinds()));
            case COSDictionary dictionary -> dictionary(dictionary, kind(dictionary, step.kinds()));
            default -> {}
        }
    }

    private void push(@Nullable COSBase value, Set<String> kinds) {
        if (value instanceof COSObject || value instanceof COSArray || value instanceof COSDictionary) {
            open.push(new Step(value, kinds));
        }
    }

    private static String kind(COSDictionary dictionary, Set<String> kinds) {
        return kinds.stream()
                .filter(each -> KINDS.containsKey(each) && of(each).isSaidBy(dictionary))
                .findFirst()
                .orElseThrow(FileShape::another);
    }

    private static Kind of(String name) {
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw another();
        }
        return kind;
    }

    private void dictionary(COSDictionary dictionary, String name) {
        String before = seen.put(dictionary, name);
        keep(before == null || before.equals(name));
        if (before != null) {
            return;
        }
        Kind kind = of(name);
        keep(kind.stream() == dictionary instanceof COSStream);
        dictionary.forEach((key, value) -> {
            keep(kind.has(key.getName()));
            Set<String> names = kind.names().get(key.getName());
            keep(names == null || (value instanceof COSName said && names.contains(said.getName())));
            push(value, kind.leading(key.getName()));
        });
        keep(!kind.stream() || isPlainlyPacked(dictionary));
    }

    /// Not packed, or packed once.
    private static boolean isPlainlyPacked(COSDictionary stream) {
        COSBase filter = stream.getItem(COSName.FILTER);
        return filter == null || COSName.FLATE_DECODE.equals(filter);
    }

    private static VerificationFailure another() {
        return new VerificationFailure(Rule.NOTHING_ELSE, "The file holds something that our pages never hold.");
    }

    private static void keep(boolean kept) {
        if (!kept) {
            throw another();
        }
    }
}
