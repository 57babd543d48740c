//! Snapshots of what is written for each shape, in the folder `expansions`.

use super::shapes::{SHAPES, Shape};

#[test]
fn every_shape_expands_to_its_snapshot() {
    for shape in SHAPES {
        compare(shape);
    }
}

#[cfg(feature = "serde")]
#[test]
fn the_impls_for_serde_expand_to_their_snapshot() {
    compare(&super::shapes::SERDE);
}

fn compare(Shape { name, input }: &Shape) {
    let output =
        super::expansion(input).to_string().replace(&super::version(), "__private_VERSION");
    let [input, output] = [*input, &output].map(|code| {
        let code = syn_full::parse_str(code).expect("items");
        prettyplease::unparse(&code)
    });
    let input = input.trim_end().replace('\n', "\n// ");
    super::compare(&format!("expansions/{name}.rs"), &format!("// {input}\n\n{output}"));
}

#[test]
fn the_same_input_expands_to_the_same_output() {
    for shape in SHAPES {
        let expand = || super::expansion(shape.input).to_string();
        assert_eq!(expand(), expand(), "{}", shape.name);
    }
}

#[test]
fn every_policy_is_written_however_many_there_are() {
    for count in [255, 256, 257] {
        let rows: String = (1..=count).fold(String::new(), |rows, row| {
            rows + &format!("#[code({row}, \"N{row}\", retry(max_attempts = {row}))] V{row}, ")
        });
        let output = super::expansion(&format!("enum E {{ {rows} }}")).to_string();
        let written = (1..=count).filter(|row| output.contains(&format!("max_attempts : {row} ,")));
        assert_eq!(written.count(), count);
    }
}

/// Clippy reports a larger one as being on the stack.
#[test]
fn an_array_of_more_variants_than_8192_is_a_static() {
    let is_static = |count: usize| {
        let rows = (0..count).fold(String::new(), |rows, row| {
            rows + &format!("#[code({row}, \"N{row}\")] V{row}, ")
        });
        super::expansion(&format!("enum E {{ {rows} }}")).to_string().contains("static VARIANTS")
    };
    assert!(!is_static(8_192) && is_static(8_193));
}

#[test]
fn a_long_match_has_every_arm_in_its_place_however_it_is_cut() {
    for count in [1, 2, 96, 97, 98, 99, 193, 400] {
        let rows: String = (0..count).fold(String::new(), |rows, row| {
            rows + &format!("#[code({row}, \"N{row}\")] V{row}, ")
        });
        let output = super::expansion(&format!("enum E {{ {rows} }}")).to_string();
        assert!(syn_full::parse_str::<syn_full::File>(&output).is_ok(), "{count} variants");
        // The last one represents all that is left.
        for row in 0..count - 1 {
            for arm in [format!(" E :: V{row} => {row} ,"), format!(" {row} => E :: V{row} ,")] {
                assert_eq!(output.matches(&arm).count(), 1, "{arm} of {count}");
            }
        }
    }
}

/// The bounds of the impl that rustc cannot decide if a type contains itself.
fn bounds_against_itself(input: &str) -> String {
    let output = super::expansion(input).to_string().replace(' ', "");
    let (_, head) = output.split_once("__ChatErrorsContainsOnlyOtherErrorsfor").unwrap();
    let (_, bounds) = head.split_once("where").unwrap();
    let bounds = bounds.split_once("{}").unwrap().0;
    let private = format!("::chat_errors::{}::", super::version());
    bounds
        .replace(&private, "")
        .replace("for<'__chat_errors>", "for<'_>")
        .replace("AnyErrorWithCode", "Any")
        .replace("ContainsOnlyOtherErrors", "Others")
}

#[test]
fn a_generic_type_is_sought_in_its_fields_with_arguments_in_place_of_its_parameters() {
    let cases = [
        ("T: 'a", "Inner<'a, T, N>", "for<'_>Any:Clone,for<'_>Inner<'static,Any,0>:Others"),
        (
            "for<'b> &'b T: From<E<'a, T, N, Y, C>>",
            "Inner<Y, C>",
            "for<'_>Any:Clone,for<'b>&'bAny:From<E<'static,Any,0,false,'a'>>,for<'_>Inner<false,'a'>:Others",
        ),
        (
            "T: for<'b> A<'b>",
            "Inner<[Self; N]>",
            "for<'_>Any:Clone,Any:for<'b>A<'b>,for<'_>Inner<[E<'static,Any,{0},{false},{'a'}>;0]>:Others",
        ),
        (
            "T: A<B = T>",
            "Inner<'static, N>",
            "for<'_>Any:Clone,for<'_>Any:A<B=Any>,for<'_>Inner<'static,0>:Others",
        ),
        // Only rustc knows what these are.
        ("T: 'a", "Inner<T::B>", ""),
        ("T: 'a", "Inner<dyn A<T = u8>>", ""),
        // Here is nothing to replace.
        ("T: 'a", "T", ""),
        ("T: 'a", "Inner<u8>", ""),
    ];
    for (bounds, field, expected) in cases {
        let parameters = "'a, T: Clone + ?Sized, const N: usize, const Y: bool, const C: char";
        let found = bounds_against_itself(&format!(
            "enum E<{parameters}> where {bounds} {{ #[code(transparent)] A({field}) }}"
        ));
        let written = format!("{bounds},for<'_>{field}:Others").replace(' ', "");
        let found = found.strip_prefix(&written).expect("the bounds as they are written");
        assert_eq!(found.trim_start_matches(','), expected, "{bounds} {field}");
    }
}
