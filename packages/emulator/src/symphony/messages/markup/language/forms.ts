import type { Rule } from "./rule.ts";
import {
  findButtonProblem,
  findFormProblem,
  findLengthProblem,
  findPatternProblem,
  findSelectProblem,
} from "./form-checks.ts";
import { date, dateFormat, dates, time, timeFormat, times, zone, zones } from "./times.ts";
import { any, exactly, expression, flag, oneOf, roomIds, upTo, userIds, whole } from "./values.ts";

const field = { name: any, formnovalidate: flag };
const asked = { ...field, required: flag, placeholder: any };
const told = { label: upTo(256), title: upTo(256) };
const locked = { disabled: flag, readonly: flag };
const written = {
  ...asked,
  ...told,
  ...locked,
  pattern: upTo(256, expression),
  "pattern-error-message": upTo(256),
};

const inForm = { required: ["name"], within: ["form"] };

const choice: Rule = {
  ...inForm,
  attributes: { ...field, ...locked, value: any, checked: flag, label: upTo(256) },
  children: ["text", "b", "i"],
};

const area: Rule = {
  ...inForm,
  attributes: {
    ...written,
    minlength: whole(0, 10_000),
    maxlength: whole(0, 10_000),
    rows: whole(0),
    cols: whole(0),
  },
  children: ["text"],
  check: (element) => findPatternProblem(element) ?? findLengthProblem(element, 0, 10_000),
};

/** Forms, their buttons and their fields. */
export const forms: Readonly<Record<string, Rule>> = {
  form: {
    attributes: { id: upTo(64), "multi-submit": oneOf("reset", "no-reset") },
    required: ["id"],
    check: findFormProblem,
  },
  button: {
    attributes: {
      name: any,
      type: exactly("action", "reset", "cancel"),
      icon: any,
      title: any,
      formnovalidate: any,
      class: exactly(
        ..."primary secondary tertiary destructive primary-link destructive-link".split(" "),
        ..."primary-destructive secondary-destructive tertiary-destructive".split(" "),
      ),
    },
    within: ["form", "ui-action"],
    check: findButtonProblem,
  },
  select: {
    ...inForm,
    attributes: {
      ...field,
      ...told,
      ...locked,
      id: any,
      required: flag,
      multiple: flag,
      min: whole(0),
      max: whole(1),
      "data-placeholder": any,
      "auto-submit": flag,
    },
    children: ["option"],
    holds: ["option"],
    check: findSelectProblem,
  },
  option: {
    attributes: { value: any, selected: flag },
    parents: ["select"],
    children: ["text"],
    holds: ["text"],
    check: ({ attributes }) =>
      attributes.has("value") ? undefined : 'needs the attribute "value"',
  },
  checkbox: choice,
  radio: choice,
  "text-field": {
    ...inForm,
    attributes: {
      ...written,
      minlength: whole(1, 128),
      maxlength: whole(1, 128),
      masked: flag,
      "auto-submit": flag,
    },
    children: ["text"],
    check: (element) => findPatternProblem(element) ?? findLengthProblem(element, 1, 128),
  },
  textarea: area,
  richtextarea: area,
  "person-selector": { ...inForm, attributes: { ...asked, ...told, value: userIds }, children: [] },
  "room-selector": { ...inForm, attributes: { ...asked, ...told, value: roomIds }, children: [] },
  "date-selector": { ...inForm, attributes: asked, children: [] },
  "date-picker": {
    ...inForm,
    attributes: {
      ...asked,
      ...locked,
      name: upTo(64),
      label: upTo(64),
      title: upTo(64),
      value: date,
      min: date,
      max: date,
      "disabled-date": upTo(1024, dates),
      "highlighted-date": upTo(1024, dates),
      format: upTo(64, dateFormat),
    },
  },
  "time-picker": {
    ...inForm,
    attributes: {
      ...asked,
      ...told,
      ...locked,
      name: upTo(64),
      placeholder: upTo(64),
      value: time,
      min: time,
      max: time,
      step: whole(600, 43_200),
      strict: flag,
      "disabled-time": upTo(1024, times),
      format: upTo(64, timeFormat),
    },
  },
  "timezone-picker": {
    ...inForm,
    attributes: {
      ...asked,
      ...told,
      value: (value) => (value === "" ? undefined : zone(value)),
      "disabled-timezone": upTo(1024, zones),
    },
  },
};
